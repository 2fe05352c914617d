package org.zhishe.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.Zhishe;

@AnalyzeClasses(packagesOf = Zhishe.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CLOCKLESS =
            Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");

    @ArchTest
    static final ArchRule screensAreTheOnlyUsersOfVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..")
            .and()
            .areNotAssignableTo(Zhishe.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a rule in a screen cannot be tested or reused without it");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other modules keep ids and ask the service");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("no table is read by two modules");

    @ArchTest
    static final ArchRule viewsStayInTheirModule = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate()
            .because("one navigates to a view, one does not call it");

    @ArchTest
    static final ArchRule transactionsBelongToServices = classes()
            .that(are(usingTransactions()))
            .should()
            .beAnnotatedWith(Service.class)
            .because("a transaction is one method of a service, nowhere else");

    @ArchTest
    static final ArchRule passwordsAreHashedOutsideTransactions = methods()
            .that(are(inTransactions()))
            .should(NeverLead.to("org.springframework.security.crypto.password.PasswordEncoder"))
            .andShould(NeverLead.to("org.zhishe.identity.Throttle"))
            .andShould(NeverLead.to("org.zhishe.identity.Doorkeeper"))
            .because(
                    "a transaction holds a connection: twenty passwords checked at once would leave the exam room none");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "takes the time of the machine",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && CLOCKLESS.contains(call.getTargetOwner().getName())))
            .because("deadlines are tested with a clock that can be set");

    @ArchTest
    static final ArchRule timesAreStoredInUtc = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Timestamp")
            .because("it is stored as the time on the wall where the server stands; the kernel has Columns");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|DTO|Dto|VO)$")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).because("a class is complete once it is made");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("CheckBank")
            .should()
            .accessField(System.class, "out")
            .because("the log says when and where");

    private static DescribedPredicate<JavaMethod> inTransactions() {
        return DescribedPredicate.describe(
                "in a transaction",
                each -> each.isAnnotatedWith(Transactional.class)
                        || each.getOwner().isAnnotatedWith(Transactional.class));
    }

    private static DescribedPredicate<JavaClass> usingTransactions() {
        return DescribedPredicate.describe(
                "using @Transactional",
                each -> each.isAnnotatedWith(Transactional.class)
                        || each.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }
}
