package io.kienco.referee;

import java.util.ArrayList;
import java.util.List;

/** Funds, envelopes, schemes and entitlements of a tiny dataset. */
final class TinyMoney {

  private final Dice dice;
  private final Draft draft;
  private final Judgement judgement;
  private final List<String> funds = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();

  TinyMoney(Dice dice, Draft draft, Judgement judgement) {
    this.dice = dice;
    this.draft = draft;
    this.judgement = judgement;
  }

  List<String> funds() {
    return funds;
  }

  List<String> schemes() {
    return schemes;
  }

  /** One to three capital funds; a ceiling is sometimes missing, tight, or more than enough. */
  void write(boolean recurrent, int times) {
    int count = 1 + dice.upTo(2);
    int room = times * dice.any(List.of(15, 40, 80, 400));
    for (int f = 1; f <= count; f++) {
      funds.add("f" + f);
      draft.fund("f" + f, "capital", dice.chance(50));
      for (int year = dice.first(); year <= dice.last(); year++) {
        if (year == dice.first() || dice.chance(90)) {
          draft.envelope("f" + f, year, dice.amount(1 + room / 3, room));
        }
      }
    }
    if (recurrent) {
      recurrent(times);
    }
    for (int s = 0; s <= dice.upTo(2); s++) {
      scheme("s" + s);
    }
  }

  private void recurrent(int times) {
    funds.add("r");
    draft.fund("r", "recurrent", dice.chance(30));
    int room = times * dice.any(List.of(5, 20, 100));
    for (int year = dice.first(); year <= dice.last(); year++) {
      boolean owed = dice.chance(60);
      if (owed || year == dice.first() || dice.chance(93)) {
        draft.envelope("r", year, dice.amount(1 + room / 2, room));
      }
      if (owed) {
        long due = dice.chance(2) ? dice.amount(room + 1, room + 2) : dice.amount(0, room / 3);
        judgement.owed().put(year, due);
      }
    }
  }

  /** Capital funds pay, or the recurrent one where a share falls to it. */
  private void scheme(String id) {
    schemes.add(id);
    List<String> left = new ArrayList<>(funds);
    String first = left.remove(dice.upTo(Math.max(0, left.size() - 2)));
    if (left.isEmpty() || dice.chance(40)) {
      draft.share(id, first, 100);
    } else if (left.size() == 1 || dice.chance(60)) {
      draft.share(id, first, "68.9").share(id, dice.any(left), "31.1");
    } else {
      draft.share(id, first, "33.3").share(id, left.get(0), "33.3").share(id, left.get(1), "33.4");
    }
  }
}
