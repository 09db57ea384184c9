package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schools are made up, but they add up to every figure that was published. */
class PublishedFiguresTest {

  record Published(String dataset, String figure, String level, String value) {}

  static Stream<Published> published() {
    return Facts.table("figures.csv").stream()
        .filter(row -> row.getField("basis").equals("published"))
        .flatMap(PublishedFiguresTest::of);
  }

  private static Stream<Published> of(NamedCsvRecord row) {
    return Datasets.ALL.stream()
        .filter(p -> p.provinceCode().equals(row.getField("province_code")))
        .map(
            p ->
                new Published(
                    p.id(), row.getField("figure"), row.getField("level"), row.getField("value")));
  }

  @ParameterizedTest
  @MethodSource("published")
  void datasetAddsUpTo(Published published) {
    double found = new Census(published.dataset()).figure(published.figure(), published.level());
    double wanted = Double.parseDouble(published.value());
    if (published.figure().endsWith("_above")) {
      assertTrue(found > wanted, published + " but " + found);
    } else {
      assertEquals(wanted, found, lastDigit(published.value()) / 2, published.toString());
    }
  }

  /** A count is exact; 77.26 percent is met by what rounds to it. */
  private static double lastDigit(String value) {
    int point = value.indexOf('.');
    return point < 0 ? 1e-9 : Math.pow(10, point + 1 - value.length());
  }
}
