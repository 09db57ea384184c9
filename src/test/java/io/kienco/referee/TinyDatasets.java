package io.kienco.referee;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Random tiny datasets, the same for the same seed, with every kind of constraint mixed in. */
final class TinyDatasets {

  private static final double MOST_COMBINATIONS = 30_000;
  private static final int FIRST = 2026;

  private TinyDatasets() {}

  /** A dataset in a folder, a scenario (JSON) for it and findings on it. */
  record Tiny(long seed, Path folder, String scenario, Judgement judgement) {
    Trial trial() throws IOException {
      return new Trial(Books.read(folder), WhatIf.parse(scenario), judgement);
    }
  }

  /** At most 12 proposals; fewer are drawn until every combination can be tried. */
  static Tiny write(long seed, Path folder) throws IOException {
    for (int most = 12; ; most--) {
      int proposals = Math.max(2, most - new Random(~seed).nextInt(6));
      Tiny tiny = write(seed, proposals, folder.resolve("tiny-" + seed + "-" + most));
      if (Exhaustive.size(tiny.trial()) <= MOST_COMBINATIONS || most == 2) {
        return tiny;
      }
    }
  }

  /** So many proposals, too many perhaps to try every combination; money grows with them. */
  static Tiny write(long seed, int proposals, Path folder) throws IOException {
    Dice dice = Dice.of(seed, FIRST);
    Judgement judgement = Judgement.none();
    boolean recurrent = dice.chance(70);
    Draft draft = new Draft(dice.first(), dice.last(), recurrent ? "r" : null);
    draft.commune("C1", true, "III").commune("C2", false, "I");
    draft.school("S1", "C1", 1 + dice.upTo(300)).school("S2", "C2", 1 + dice.upTo(300));
    draft.school("S3", dice.chance(50) ? "C1" : "C2", null);
    TinyMoney money = new TinyMoney(dice, draft, judgement);
    money.write(recurrent, 1 + proposals / 15);
    new TinyProposals(dice, draft, judgement, money, recurrent).write(proposals);
    draft.write(folder);
    String scenario = new TinyScenario(dice).write(Books.read(folder), judgement);
    return new Tiny(seed, folder, scenario, judgement);
  }
}
