package io.kienco.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as Vietnamese and English readers write them. */
class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | 1234567890 | 1,23 tỷ đồng",
        "en | 1234567890 | 1.23 bn đ",
        "vi | 999999999 | 1.000 triệu đồng",
        "vi | 999949999 | 999,9 triệu đồng",
        "vi | 2500000 | 2,5 triệu đồng",
        "vi | 0 | 0 triệu đồng",
        "vi | -1500000000 | −1,5 tỷ đồng",
        "vi | 2013000000000 | 2.013 tỷ đồng"
      })
  void moneyIsInTheUnitPeopleUse(String language, long vnd, String expected) {
    assertEquals(expected, new Amounts(Texts.in(language)).money(vnd));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"vi | 0.00123 | 3 | 0,123 %", "en | 0.5 | 1 | 50.0 %", "en | -0.0312 | 2 | −3.12 %"})
  void sharesArePercentages(String language, double share, int decimals, String expected) {
    assertEquals(expected, new Amounts(Texts.in(language)).percent(share, decimals));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"vi | 18.000 | 18", "vi | 2.250 | 2,25", "en | -1.5 | −1.5"})
  void pointsLoseTheirTrailingZeros(String language, BigDecimal points, String expected) {
    assertEquals(expected, new Amounts(Texts.in(language)).points(points));
  }
}
