package io.kienco.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** How long reads took: by path, altogether, and in each quarter of the run. */
final class LoadTimes {

  private static final int QUARTERS = 4;

  private final Map<String, Queue<Read>> reads = new ConcurrentHashMap<>();

  /** In nanoseconds. */
  private record Read(long start, long took) {}

  void add(String path, long start, long end) {
    reads
        .computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>())
        .add(new Read(start, end - start));
  }

  void print() {
    new TreeMap<>(reads).forEach((path, of) -> print(path, List.copyOf(of), r -> true));
    List<Read> all = reads.values().stream().flatMap(Queue::stream).toList();
    long first = all.stream().mapToLong(Read::start).min().orElse(0);
    long span = all.stream().mapToLong(Read::start).max().orElse(0) - first + 1;
    for (int i = 0; i < QUARTERS; i++) {
      int quarter = i;
      print("quarter " + (i + 1), all, r -> (r.start() - first) * QUARTERS / span == quarter);
    }
    print("all reads", all, r -> true);
  }

  private static void print(String what, List<Read> reads, Predicate<Read> which) {
    long[] sorted = reads.stream().filter(which).mapToLong(Read::took).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-45s %6d  p50 %6.1f ms  p99 %6.1f ms  most %6.1f ms%n",
        what,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * part)] / 1e6;
  }
}
