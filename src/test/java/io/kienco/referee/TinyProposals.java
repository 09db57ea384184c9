package io.kienco.referee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proposals of a tiny dataset, and what rules say of them. */
final class TinyProposals {

  private final Dice dice;
  private final Draft draft;
  private final Judgement judgement;
  private final TinyMoney money;
  private final boolean recurrent;
  private int count;
  private final Map<String, String> groups = new HashMap<>();

  TinyProposals(Dice dice, Draft draft, Judgement judgement, TinyMoney money, boolean recurrent) {
    this.dice = dice;
    this.draft = draft;
    this.judgement = judgement;
    this.money = money;
    this.recurrent = recurrent;
  }

  void write(int proposals) {
    count = proposals;
    for (int i = 1; i <= count; i++) {
      proposal(i);
    }
  }

  private void proposal(int i) {
    String id = "P" + i;
    int duration = dice.chance(60) ? 1 : 2;
    boolean ongoing = dice.chance(10);
    boolean explicit = !ongoing && dice.chance(6);
    boolean placeless = dice.chance(10);
    List<Object> more = new ArrayList<>(List.of("duration_years", duration));
    maybe(more, 30, "spread", duration == 1 ? "100" : dice.any(List.of("40;60", "0;100", "33;67")));
    maybe(more, 40, "earliest_start", dice.year());
    maybe(more, 40, "latest_start", Math.max(earliest(more), dice.year() + dice.upTo(1)));
    maybe(more, 70, "beneficiaries", dice.upTo(200));
    maybe(more, recurrent ? 30 : 0, "annual_cost_vnd", dice.amount(1, 4));
    String group = dice.chance(25) ? "G" + dice.upTo(count / 4) : "";
    groups.put(id, group);
    more.addAll(List.of("alternative_group", group));
    maybe(more, ongoing ? 0 : 20, "requires", requires(i, group));
    maybe(more, ongoing ? 100 : 0, "status", "ongoing");
    maybe(more, placeless ? 100 : 0, "commune_code", dice.chance(50) ? "C1" : "C2");
    String school = placeless ? "" : "S" + (1 + dice.upTo(2));
    draft.proposal(id, school, explicit ? null : dice.amount(2, 20), more.toArray());
    if (explicit) {
      financing(id);
    }
    findings(id, ongoing, explicit);
  }

  private void maybe(List<Object> cells, int percent, String column, Object value) {
    if (dice.chance(percent)) {
      cells.addAll(List.of(column, value));
    }
  }

  private int earliest(List<Object> cells) {
    int at = cells.indexOf("earliest_start");
    return at < 0 ? dice.first() : (int) cells.get(at + 1);
  }

  /** One or two earlier proposals that are not its alternatives; maybe none. */
  private String requires(int i, String group) {
    Set<String> required = new LinkedHashSet<>();
    for (int n = 0; n <= dice.upTo(1); n++) {
      String other = "P" + Math.max(1, dice.upTo(i - 1));
      if (i > 1 && (group.isEmpty() || !group.equals(groups.get(other)))) {
        required.add(other);
      }
    }
    return String.join(";", required);
  }

  private void financing(String id) {
    for (int o = 0; o <= dice.upTo(1); o++) {
      Set<String> cells = new TreeSet<>();
      for (int p = 0; p <= dice.upTo(3); p++) {
        String fund = dice.any(money.funds());
        int year = dice.year();
        if (cells.add(fund + year)) {
          draft.financing(id, "o" + o, fund, year, dice.amount(1, 8));
        }
      }
    }
  }

  private void findings(String id, boolean ongoing, boolean explicit) {
    int points = dice.chance(8) ? 0 : dice.upTo(20_000);
    judgement.points().put(id, (long) (dice.chance(8) ? -points : points));
    if (!ongoing && dice.chance(6)) {
      judgement.excluded().add(id);
    } else if (dice.chance(15)) {
      judgement.mandates().put(id, dice.year());
    }
    if (!explicit && dice.chance(25)) {
      judgement.schemes().put(id, new TreeSet<>(Set.of(dice.any(money.schemes()))));
    }
  }
}
