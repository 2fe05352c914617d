package org.zhishe.privacy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.identity.RecoveryMail;
import org.zhishe.privacy.Purpose;
import org.zhishe.uikit.Texts;

/// The optional purposes in words.
@Component
class PurposeTexts {

    private final Texts texts;
    private final RecoveryMail mail;

    PurposeTexts(Texts texts, RecoveryMail mail) {
        this.texts = texts;
        this.mail = mail;
    }

    /// Those this installation can serve: where no mail is sent, none is asked for.
    List<Purpose> offered() {
        return Purpose.optional().stream()
                .filter(purpose -> purpose != Purpose.E_MAIL || mail.isOpen())
                .toList();
    }

    /// Unticked.
    Checkbox box(Purpose purpose) {
        var box = new Checkbox(texts.of("privacy.purpose." + purpose));
        box.setHelperText(texts.of("privacy.purpose." + purpose + ".text"));
        return box;
    }
}
