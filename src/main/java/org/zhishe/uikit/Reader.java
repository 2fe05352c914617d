package org.zhishe.uikit;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// SPI: how the person at hand wants to read. Empty where nobody is signed in or nothing was chosen.
public interface Reader {

    Optional<Locale> language();

    Optional<ZoneId> zone();
}
