package io.kienco.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void whatHoldsTheWordComesBeforeWhatIsOnlyNear() {
    List<String> plans = List.of("lang-son", "demo-12-schools-minus-10", "minus-11", "demo");
    assertEquals(
        List.of("demo-12-schools-minus-10", "minus-11"), Nearest.few("minus-10", plans, 2));
    assertEquals(4, Nearest.few("lang-sonn", plans, 9).size());
    assertEquals("lang-son", Nearest.few("lang-sonn", plans, 1).get(0));
  }

  @Test
  void twoLettersInEachOthersPlaceAreOneMistake() {
    assertEquals("plan", Nearest.to("plna", List.of("plan", "import", "why")));
    assertEquals("why", Nearest.to("wyh", List.of("plan", "import", "why")));
    assertNull(Nearest.to("nalp", List.of("plan", "import", "why")));
  }
}
