package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schools are made up, but they add up to every figure that was published. */
class PublishedFiguresTest {

  record Published(String dataset, Part part, String figure, String level, String value) {}

  static Stream<Published> published() {
    return Facts.table("figures.csv").stream()
        .filter(row -> row.getField("basis").equals("published"))
        .flatMap(PublishedFiguresTest::of);
  }

  private static Stream<Published> of(NamedCsvRecord row) {
    String code = row.getField("province_code");
    Part whole = new Part(code, code, "00000", "99999");
    Part part = Part.all().stream().filter(p -> p.code().equals(code)).findFirst().orElse(whole);
    return Datasets.ALL.stream()
        .filter(p -> p.provinceCode().equals(part.provinceCode()))
        .map(
            p ->
                new Published(
                    p.id(),
                    part,
                    row.getField("figure"),
                    row.getField("level"),
                    row.getField("value")));
  }

  @ParameterizedTest
  @MethodSource("published")
  void datasetAddsUpTo(Published published) {
    double found =
        new Census(published.dataset(), published.part()::has)
            .figure(published.figure(), published.level());
    double wanted = Double.parseDouble(published.value());
    if (published.figure().endsWith("_above")) {
      assertTrue(found > wanted, published + " but " + found);
    } else {
      assertEquals(wanted, found, tolerance(published), published.toString());
    }
  }

  /** A count is exact; a percentage is met by what rounds to it, up or down, at its last digit. */
  private static double tolerance(Published published) {
    int point = published.value().indexOf('.');
    boolean percent = published.figure().endsWith("_percent");
    int digits = point < 0 ? 0 : published.value().length() - point - 1;
    return percent ? Math.pow(10, -digits) : 1e-9;
  }
}
