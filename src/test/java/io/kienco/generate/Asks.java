package io.kienco.generate;

import java.util.ArrayList;
import java.util.List;

/** The proposals of a province, numbered in order; prices, durations and windows by chance. */
final class Asks {

  static final int FIRST_YEAR = 2026;
  private static final long LARGE = 6_000 * Prices.MILLION;
  private static final long VERY_LARGE = 40_000 * Prices.MILLION;

  private final String prefix;
  private final Dice dice;
  private final Prices prices;
  private final List<Ask> list = new ArrayList<>();

  Asks(String prefix, Dice dice) {
    this.prefix = prefix;
    this.dice = dice;
    this.prices = new Prices(dice);
  }

  List<Ask> list() {
    return list;
  }

  Dice dice() {
    return dice;
  }

  /** Title words come first, then the school's name. */
  Ask school(Draft school, String measure, int quantity, String words) {
    Ask ask = next(measure, quantity, school.remoteness());
    ask.schoolCode = school.code;
    ask.title = words + ", " + school.name;
    ask.beneficiaries = school.pupils();
    return ask;
  }

  Ask commune(Place place, String measure, int quantity, String words) {
    Ask ask = next(measure, quantity, place.remoteness());
    ask.communeCode = place.code();
    ask.title = words + ", " + place.fullName();
    return ask;
  }

  private Ask next(String measure, int quantity, double remoteness) {
    Ask ask = new Ask(String.format("%s-%04d", prefix, list.size() + 1), measure);
    ask.quantity = quantity;
    ask.unit = prices.of(measure).unit();
    price(ask, prices.cost(measure, quantity, remoteness));
    window(ask);
    if (dice.chance(0.55)) {
      running(ask);
    }
    list.add(ask);
    return ask;
  }

  void price(Ask ask, long cost) {
    ask.costVnd = cost;
    ask.years = cost > VERY_LARGE ? 2 : cost > LARGE ? 2 : 1;
    ask.spread = ask.years == 1 ? List.of() : dice.chance(0.7) ? List.of(40, 60) : List.of();
    if (cost > 2 * LARGE && cost < VERY_LARGE && dice.chance(0.4)) {
      ask.years = 3;
      ask.spread = List.of(25, 45, 30);
    }
  }

  void running(Ask ask) {
    double percent = prices.of(ask.measure).recurrent();
    long cost = (long) (ask.costVnd / 100.0 * percent) / Prices.MILLION * Prices.MILLION;
    ask.annualVnd = cost == 0 ? null : cost;
  }

  private void window(Ask ask) {
    if (dice.chance(0.08)) {
      ask.earliest = FIRST_YEAR + dice.between(1, 2);
    }
    if (dice.chance(0.05)) {
      ask.latest = FIRST_YEAR + dice.between(2, 4) - (ask.years > 2 ? 1 : 0);
    }
  }

  /** Already under way: what remains is paid from the first year on. */
  void startEarlier(Ask ask, double remaining) {
    ask.ongoing = true;
    ask.earliest = null;
    ask.latest = null;
    ask.costVnd = (long) (ask.costVnd * remaining / 1e7) * 10 * Prices.MILLION;
    ask.years = Math.max(1, ask.years - 1);
    ask.spread = List.of();
    ask.title = ask.title + " (chuyển tiếp)";
  }
}
