package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.AllowanceBill;
import io.kienco.model.Comparison;
import io.kienco.model.Comparison.Side;
import io.kienco.model.Impact.AwardChange;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports on questions say the figures of their answers, in print and as numbers. */
class AnswersTest {

  private static final Asked ASKED = Asked.demo();

  @Test
  void theComparisonHasAColumnAPlanThatAddsUp() throws IOException {
    Subject.OfPlans plans = ASKED.plans();
    byte[] book = Written.bytes(plans, ReportKind.COMPARISON, ReportFormat.XLSX, "en");
    Row total = Written.sheet(book, "By fund").get(3);
    List<Side> sides = plans.comparison().plans();
    for (int i = 0; i < sides.size(); i++) {
      assertEquals(sides.get(i).spent(), Written.number(total, i + 1));
    }
    assertEquals(
        plans.comparison().awards().size() + 1,
        Written.csv(Written.bytes(plans, ReportKind.COMPARISON, ReportFormat.CSV, "en")).size());
  }

  @Test
  void theComparisonSaysWhatEachPlanOwes() throws IOException {
    Subject.OfPlans plans = ASKED.plans();
    byte[] book = Written.bytes(plans, ReportKind.COMPARISON, ReportFormat.XLSX, "en");
    List<Row> rows = Written.sheet(book, "Entitlements");
    long said = rows.stream().skip(3).mapToLong(r -> Written.number(r, 1)).sum();
    Side first = plans.comparison().plans().get(0);
    assertEquals(first.entitlements().stream().mapToLong(Comparison.Entitled::amount).sum(), said);
  }

  @Test
  void theSweepHasALineAPoint() throws IOException {
    Subject.OfSweep sweep = ASKED.sweep(3);
    List<List<String>> csv =
        Written.csv(Written.bytes(sweep, ReportKind.SWEEP, ReportFormat.CSV, "en"));
    assertEquals(4, csv.size());
    int spent = csv.get(0).indexOf("Money awarded");
    for (int i = 0; i < 3; i++) {
      assertEquals("" + sweep.sweep().points().get(i).spent(), csv.get(i + 1).get(spent));
    }
  }

  @Test
  void theImpactNamesEveryWorkThatChanged() throws IOException {
    Subject.OfImpact impact = ASKED.impact();
    String text = Written.pdfText(Written.bytes(impact, ReportKind.IMPACT, ReportFormat.PDF, "vi"));
    for (AwardChange change : impact.impact().awards()) {
      assertTrue(text.contains(change.proposal()), change.proposal());
    }
    assertTrue(text.contains("Phụ cấp") || text.contains("phụ cấp"), "what is owed is named");
  }

  @ParameterizedTest
  @CsvSource({"By level", "By area", "By staff", "By commune"})
  void everyPartOfTheAllowanceBillAddsUpToIt(String sheet) throws IOException {
    Subject.OfAllowances allowances = ASKED.allowances();
    byte[] book = Written.bytes(allowances, ReportKind.ALLOWANCES, ReportFormat.XLSX, "en");
    long due =
        allowances.bill().stages().get(0).byYear().stream()
            .mapToLong(AllowanceBill.Row::amount)
            .sum();
    Row stage = Written.sheet(book, sheet).get(3);
    assertEquals(due, Written.number(stage, stage.getCellCount() - 1));
  }
}
