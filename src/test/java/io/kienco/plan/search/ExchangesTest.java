package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangesTest {

  @TempDir Path folder;
  private CoreTable table;
  private Core core;
  private int[] place;
  private int met;

  @BeforeEach
  void everyUnitInItsPlace() {
    Priced priced = Priced.of("group", 7, folder);
    table = priced.table();
    core = table.core;
    place = new int[core.units()];
    Arrays.setAll(place, k -> core.place(k, priced.start()));
  }

  @Test
  void whatIsFoundGivesBackToTheSameRowsAndCanBeMadeNow() {
    Exchanges exchanges = new Exchanges(table);
    Dice dice = new Dice(1);
    for (int k = 0; k < core.units(); k++) {
      for (int to = core.start[k]; to < core.start[k + 1]; to++) {
        int other =
            to == place[k] ? -1 : exchanges.against(k, place[k], to, place, frozen(k), dice);
        if (other >= 0) {
          undoes(exchanges, k, to, other);
        }
      }
    }
    assertTrue(met > 100, "only " + met + " were found");
  }

  private int frozen(int unit) {
    return (unit + 1) % core.units();
  }

  private void undoes(Exchanges exchanges, int k, int to, int other) {
    int u = exchanges.unit(other);
    assertNotEquals(k, u);
    assertNotEquals(frozen(k), u);
    assertEquals(place[u], exchanges.from(other));
    long[] one = change(place[k], to);
    long[] two = change(exchanges.from(other), exchanges.to(other));
    for (int r = 0; r < one.length; r++) {
      assertEquals(Long.signum(one[r]), -Long.signum(two[r]), "row " + r);
    }
    met++;
  }

  private long[] change(int from, int to) {
    long[] change = new long[table.weight.length];
    for (int e = table.entryStart[from]; e < table.entryStart[from + 1]; e++) {
      change[table.row[e]] -= table.amount[e];
    }
    for (int e = table.entryStart[to]; e < table.entryStart[to + 1]; e++) {
      change[table.row[e]] += table.amount[e];
    }
    return change;
  }
}
