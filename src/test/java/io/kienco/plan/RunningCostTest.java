package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a finished work costs every year rises with prices, and its ceiling knows. */
class RunningCostTest {

  @Test
  void aYearlyCostThatFitsTodayIsRefusedWhereItsRiseDoesNot() {
    Sample sample = new Sample(2026, 1000, 100).running("A", 500, 9, 100);
    assertEquals(List.of("A"), Sample.awarded(sample.plan()));
    Plan dearer =
        sample.plan(
            Sample.scenario(Set.of(), null)
                .with(s -> s.inflation = Map.of(2027, new BigDecimal("0.1"))));
    assertEquals(List.of(), Sample.awarded(dearer));
  }
}
