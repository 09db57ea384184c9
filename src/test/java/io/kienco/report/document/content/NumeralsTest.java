package io.kienco.report.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, Không đồng",
    "15, Mười lăm đồng",
    "21, Hai mươi mốt đồng",
    "1005, Một nghìn không trăm linh năm đồng",
    "1000000, Một triệu đồng",
    "3000000000000, Ba nghìn tỷ đồng",
    "1659760000000, Một nghìn sáu trăm năm mươi chín tỷ bảy trăm sáu mươi triệu đồng",
  })
  void moneyIsSpelledAsInADecision(long vnd, String words) {
    assertEquals(words, VietnameseNumber.spelled(vnd));
  }

  @Test
  void levelsAreNumberedAsInADecision() {
    assertEquals("A", Numerals.letter(1));
    assertEquals("AB", Numerals.letter(28));
    assertEquals("XXIV", Numerals.roman(24));
  }

  @Test
  void thereIsRoomForTheLongestNumeral() {
    assertEquals(Numerals.romanWidth(38), Numerals.romanWidth(65), "XXXVIII");
    assertTrue(Numerals.romanWidth(88) > Numerals.romanWidth(38), "LXXXVIII");
  }
}
