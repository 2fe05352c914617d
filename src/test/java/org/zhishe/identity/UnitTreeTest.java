package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;

@DatabaseTest
class UnitTreeTest {

    @Autowired
    UnitFixture fixture;

    @Autowired
    UnitAdministration administration;

    @Autowired
    UnitTree tree;

    private UnitRef district;
    private UnitRef community;

    @BeforeEach
    void aDistrictWithACommunity() {
        var made = fixture.aDistrictWithACommunity();
        district = made.getFirst();
        community = made.getLast();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void choosingFromTwoSubtreesLosesNoneAndGoesByName() {
        var other = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        var word = People.newName();
        IntStream.range(0, 4).forEach(number -> {
            administration.add(district.id(), UnitKind.AGENCY, word + " a" + number);
            administration.add(other.id(), UnitKind.AGENCY, word + " b" + number);
        });
        var scope = new Scope(List.of(district.path(), other.path()));
        var found = Stream.of(0, 1, 2)
                .flatMap(page -> tree.search(scope, word, PageRequest.of(page, 3)).stream())
                .map(choice -> choice.unit().name())
                .toList();
        assertThat(found).hasSize(8).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void unitsBelowAreCountedInTwoStatementsHoweverManyThereAre() {
        var station = administration.add(district.id(), UnitKind.STATION, "站" + People.newName());
        var agency = administration.add(station.id(), UnitKind.AGENCY, "机构");
        fixture.aPerson(Role.CANDIDATE, agency.id());
        fixture.aPerson(Role.TRAINER, station.id());
        assertThat(Statements.during(() -> tree.children(district))).hasSize(2);
        assertThat(tree.children(district)).contains(new UnitRow(tree.get(station.id()), 2), new UnitRow(community, 0));
    }
}
