package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.model.DataIssue;
import io.kienco.model.Envelope;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader and the referee, who share no code, read the same from the same files. */
class TwoReadingsTest {

  @TempDir Path folder;

  @Test
  void ofLangSon() throws IOException {
    assertSame(Path.of("datasets/lang-son"));
  }

  @Test
  void ofTinyDatasets() throws IOException {
    for (long seed = 1; seed <= 60; seed++) {
      assertSame(TinyDatasets.write(seed, folder).folder());
    }
  }

  private static void assertSame(Path dataset) throws IOException {
    DatasetReading reading = DatasetReader.read(dataset);
    List<DataIssue> errors = reading.issues().stream().filter(DataIssue::isError).toList();
    assertEquals(List.of(), errors, dataset::toString);
    Portfolio portfolio = reading.portfolio();
    Books books = Books.read(dataset);
    Map<String, Work> works = new TreeMap<>();
    Map<String, School> schools = portfolio.schoolsByCode();
    portfolio.proposals().forEach(p -> works.put(p.id(), work(p, schools, books)));
    assertEquals(new TreeMap<>(books.works()), works);
    Map<Pay.Cell, Long> ceilings = new TreeMap<>();
    for (Envelope e : portfolio.envelopes()) {
      ceilings.put(new Pay.Cell(e.fundId(), e.year()), e.ceilingVnd());
    }
    assertEquals(books.ceilings(), ceilings);
    assertEquals(books.recurrentFund(), portfolio.info().recurrentFund());
  }

  /** The reader's proposal in the referee's words; rows are the referee's own. */
  private static Work work(Proposal p, Map<String, School> schools, Books books) {
    School school = p.schoolCode() == null ? null : schools.get(p.schoolCode());
    Integer pupils = school == null ? null : school.pupils();
    Integer people = p.beneficiaries() != null ? p.beneficiaries() : pupils;
    return new Work(
        p.id(),
        p.schoolCode() == null ? "" : p.schoolCode(),
        p.communeCode(),
        p.costVnd(),
        p.durationYears(),
        p.spread(),
        p.earliestStart(),
        p.latestStart(),
        people == null ? null : (long) people,
        p.annualCostVnd() == null ? 0 : p.annualCostVnd(),
        p.alternativeGroup() == null ? "" : p.alternativeGroup(),
        p.requires(),
        p.ongoing(),
        books.works().get(p.id()).rows());
  }
}
