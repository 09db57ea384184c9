package io.kienco.report.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.report.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose paper it is, as Decree 30/2020 has it: what a province is stands before its name. */
class IssuerTest {

  private static final Texts VI = Texts.in("vi");

  private static String second(String province) {
    return Issuer.of(province).lines(VI).get(1);
  }

  @Test
  void aProvinceIsSaidToBeOneAndACityToo() {
    assertEquals(List.of("ỦY BAN NHÂN DÂN", "tỉnh Lạng Sơn"), Issuer.of("Lạng Sơn").lines(VI));
    assertEquals("thành phố Hà Nội", second("Hà Nội"));
    assertEquals("of Lạng Sơn province", Issuer.of("Lạng Sơn").lines(Texts.in("en")).get(1));
  }

  @Test
  void aNameThatSaysItselfIsNotToldTwice() {
    assertEquals("tỉnh Mẫu", second("Tỉnh Mẫu"));
    assertEquals("thành phố Hồ Chí Minh", second("TP. Hồ Chí Minh"));
    assertEquals("Mẫu", Issuer.of("Tỉnh Mẫu").place());
  }

  @Test
  void severalProvincesLeaveDots() {
    assertEquals("………………", second(null));
    assertEquals("…………", Issuer.of(null).place());
  }
}
