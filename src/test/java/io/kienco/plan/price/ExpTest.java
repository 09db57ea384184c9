package io.kienco.plan.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpTest {

  @Test
  void agreesWithTheLibraryToTenDigits() {
    assertEquals(1, Exp.of(0));
    for (double x = 0; x > -700; x -= 0.0137) {
      double exact = StrictMath.exp(x);
      assertEquals(exact, Exp.of(x), 1e-10 * exact, "at " + x);
    }
  }
}
