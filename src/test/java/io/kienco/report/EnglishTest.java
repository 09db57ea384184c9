package io.kienco.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One school is not told as one schools, and nothing else is touched. */
class EnglishTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of 1 schools for want|of 1 school for want",
        "and 1 proposals more|and 1 proposal more",
        "21 schools|21 schools",
        "0.1 points|0.1 points",
        "1,001 pupils in 1 classes|1,001 pupils in 1 class",
        "1 ongoing works: LS-1 works|1 ongoing work: LS-1 works",
        "2026–1 works|2026–1 works",
        "1 million|1 million"
      })
  void oneIsOne(String told, String better) {
    assertEquals(better, English.one(told));
  }

  @Test
  void everyTextSaysItSo() {
    assertEquals("and 1 need more", Texts.in("en").get("doc.card.needs.more", "1").split(":")[0]);
  }
}
