package io.kienco.plan.problem;

import java.util.List;

/**
 * The options of all candidates, made once: those of candidate i are numbered from {@code first[i]}
 * to {@code first[i + 1] - 1}. Option o takes {@code amount[e]} of money sum {@code sum[e]} for
 * each e from {@code entryStart[o]} to {@code entryStart[o + 1] - 1}.
 */
public final class OptionTable {

  public final int[] first;
  public final int[] proposal;
  public final int[] start;
  public final int[] way;

  /** Last year of work. */
  public final int[] end;

  /** 1 for an ongoing work. */
  public final byte[] ongoing;

  /** 1 where a mandate is met. */
  public final byte[] mandate;

  public final long[] benefit;
  public final long[] spend;
  public final int[] entryStart;
  public final int[] sum;
  public final long[] amount;
  private final List<Candidate> candidates;

  private OptionTable(List<Candidate> candidates, Part[] parts) {
    this.candidates = candidates;
    first = Ints.starts(parts, p -> p.count);
    start = Ints.join(parts, p -> p.start);
    way = Ints.join(parts, p -> p.way);
    proposal = new int[way.length];
    end = new int[way.length];
    ongoing = new byte[way.length];
    mandate = new byte[way.length];
    candidates.parallelStream().forEach(this::describe);
    benefit = Longs.join(parts, p -> p.benefit);
    spend = Longs.join(parts, p -> p.spend);
    entryStart = Ints.starts(parts, p -> p.entries);
    sum = Ints.join(parts, p -> p.sum);
    amount = Longs.join(parts, p -> p.amount);
  }

  static OptionTable of(List<Candidate> candidates, OptionMaker maker, Valuation valuation) {
    Part[] parts =
        Chunks.map(
            candidates.size(),
            range -> new Part().fill(candidates, range, maker, valuation),
            Part[]::new);
    return new OptionTable(candidates, parts);
  }

  /** Options of a candidate. */
  public int count(int candidate) {
    return first[candidate + 1] - first[candidate];
  }

  public Candidate candidate(int option) {
    return candidates.get(proposal[option]);
  }

  private void describe(Candidate candidate) {
    Integer by = candidate.mandate();
    byte started = (byte) (candidate.ongoing() ? 1 : 0);
    for (int o = first[candidate.index()]; o < first[candidate.index() + 1]; o++) {
      proposal[o] = candidate.index();
      end[o] = start[o] + candidate.proposal().durationYears() - 1;
      ongoing[o] = started;
      mandate[o] = (byte) (by != null && end[o] <= by ? 1 : 0);
    }
  }

  /** The options of a range of candidates. */
  private static final class Part {

    private final Ints count = new Ints();
    private final Ints start = new Ints();
    private final Ints way = new Ints();
    private final Longs benefit = new Longs();
    private final Longs spend = new Longs();
    private final Ints entries = new Ints();
    private final Ints sum = new Ints();
    private final Longs amount = new Longs();

    Part fill(
        List<Candidate> candidates, Chunks.Range range, OptionMaker maker, Valuation valuation) {
      Bill bill = maker.bill();
      for (int i = range.from(); i < range.to(); i++) {
        Candidate candidate = candidates.get(i);
        int before = start.size();
        maker.visit(candidate, bill, (year, by) -> add(candidate, year, by, bill, valuation));
        count.add(start.size() - before);
      }
      return this;
    }

    private void add(Candidate candidate, int year, int by, Bill bill, Valuation valuation) {
      start.add(year);
      way.add(by);
      Long worth = candidate.worth(year);
      benefit.add(worth == null ? 0 : valuation.of(worth, year));
      spend.add(bill.spend());
      entries.add(bill.entries().size());
      bill.entries().appendTo(sum, amount);
    }
  }
}
