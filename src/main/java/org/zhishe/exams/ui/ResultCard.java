package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.zhishe.exams.ExamResult;

/// SPI: another module's part of a result's screen. Every bean of this type is asked each time somebody opens theirs.
public interface ResultCard {

    /// A new component for this result of the person signed in; empty where the module has nothing for it.
    Optional<Component> of(ExamResult result);
}
