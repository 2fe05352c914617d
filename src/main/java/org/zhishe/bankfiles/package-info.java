/// Reads the text files of question-bank/: strict UTF-8, YAML 1.2, JSON Schema; every fault is collected and told in
/// words.
@NullMarked
@ApplicationModule(displayName = "Bank files", allowedDependencies = "kernel")
package org.zhishe.bankfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
