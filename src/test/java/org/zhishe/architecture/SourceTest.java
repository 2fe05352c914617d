package org.zhishe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What the byte code does not tell: sizes, words, and catches of everything.
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final Pattern HAN = Pattern.compile("\"[^\"]*\\p{IsHan}");
    private static final Pattern ADDRESS = Pattern.compile("@Route\\((value = )?\"[^\"]|new Anchor\\(\"[^\"]"
            + "|(navigate|forwardTo|setLocation)\\(\"[^\"]|Link\\(.*, \"[^\"]+\"\\)");
    private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((Exception|Throwable|RuntimeException) ");

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsTooLong() throws IOException {
        assertThat(methodsLongerThan(METHOD_LINES)).isEmpty();
    }

    @Test
    void textsAreInTheMessageBundlesNotInTheCode() throws IOException {
        assertThat(linesMatching(HAN, file -> !file.startsWith(MAIN.resolve("org/zhishe/demo"))))
                .isEmpty();
    }

    /// A line may say why it must, behind `// catches all:`. Each such reason is counted here.
    @Test
    void nobodyCatchesEverything() throws IOException {
        var catching = linesMatching(CATCHES_ALL, file -> true);
        assertThat(catching)
                .filteredOn(line -> !line.contains("// catches all: "))
                .isEmpty();
        assertThat(catching).hasSize(1);
    }

    @Test
    void addressesStandInNavigationClassesAlone() throws IOException {
        assertThat(linesMatching(ADDRESS, file -> true)).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> linesMatching(Pattern pattern, java.util.function.Predicate<Path> where)
            throws IOException {
        List<String> found = new ArrayList<>();
        for (var file : sources().stream().filter(where).toList()) {
            Files.readAllLines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        return found;
    }

    private static List<String> methodsLongerThan(int most) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            List<String> found = new ArrayList<>();
            for (var unit : task.parse()) {
                new MethodLengths(unit, Trees.instance(task), most, found).scan(unit, null);
            }
            return found;
        }
    }

    private static final class MethodLengths extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final int most;
        private final List<String> found;

        MethodLengths(CompilationUnitTree unit, Trees trees, int most, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.most = most;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var body = method.getBody();
            if (body != null) {
                var from = lines.getLineNumber(positions.getStartPosition(unit, body));
                var to = lines.getLineNumber(positions.getEndPosition(unit, body));
                if (to - from > most) {
                    found.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + (to - from));
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
