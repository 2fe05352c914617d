package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.select.Select;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhishe.candidacy.Candidacy;

/// How long one wants to learn on a day.
final class MinutesField extends Select<Integer> {

    private static final Integer[] USUAL = {10, Candidacy.USUAL_MINUTES, 30, 45, 60, 90};

    MinutesField() {
        setLabel(getTranslation("candidacy.minutes-a-day"));
        setItems(USUAL);
        setItemLabelGenerator(each -> getTranslation("candidacy.minutes.each", each));
        setValue(Candidacy.USUAL_MINUTES);
    }

    /// Also a number that is not among the usual ones.
    @Override
    public void setValue(@Nullable Integer value) {
        var offered = new TreeSet<>(getListDataView().getItems().toList());
        if (value != null && offered.add(value)) {
            setItems(offered);
        }
        super.setValue(value);
    }
}
