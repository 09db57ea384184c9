package io.kienco.plan.problem;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gathers units and choices into the arrays of a {@link Problem}. */
final class ProblemArrays {

  private final Ints unitStart = new Ints();
  private final Longs benefit = new Longs();
  private final Ints ongoing = new Ints();
  private final Ints mandates = new Ints();
  private final Ints entryStart = new Ints();
  private final Ints row = new Ints();
  private final Longs amount = new Longs();
  private final Ints memberStart = new Ints();
  private final Ints member = new Ints();
  private final Ints optionProposal = new Ints();
  private final Ints optionStart = new Ints();
  private final Ints optionWay = new Ints();
  private final Map<Option, Integer> known = new IdentityHashMap<>();
  private int choices;

  void startUnit() {
    unitStart.add(choices);
    known.clear();
  }

  void addChoice(List<Option> options, long brings, int works, int met, Entries entries) {
    benefit.add(brings);
    ongoing.add(works);
    mandates.add(met);
    entryStart.add(row.size());
    entries.appendTo(row, amount);
    memberStart.add(member.size());
    for (Option option : options) {
      member.add(known.computeIfAbsent(option, this::addOption));
    }
    choices++;
  }

  private int addOption(Option option) {
    optionProposal.add(option.candidate().index());
    optionStart.add(option.start());
    optionWay.add(option.way());
    return optionProposal.size() - 1;
  }

  Problem problem(Shape shape, List<Row> rows) {
    unitStart.add(choices);
    entryStart.add(row.size());
    memberStart.add(member.size());
    return new Problem(
        shape,
        rows,
        unitStart.toArray(),
        benefit.toArray(),
        bytes(ongoing.toArray()),
        bytes(mandates.toArray()),
        entryStart.toArray(),
        row.toArray(),
        amount.toArray(),
        memberStart.toArray(),
        member.toArray(),
        optionProposal.toArray(),
        optionStart.toArray(),
        optionWay.toArray());
  }

  private static byte[] bytes(int[] counts) {
    byte[] bytes = new byte[counts.length];
    for (int i = 0; i < counts.length; i++) {
      bytes[i] = (byte) Math.min(counts[i], Byte.MAX_VALUE);
    }
    return bytes;
  }
}
