package io.kienco.referee;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An amount of đồng that a fund pays in a year. */
record Pay(String fund, int year, long amount) {

  /** A fund in a year. */
  record Cell(String fund, int year) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byFund = fund.compareTo(other.fund);
      return byFund != 0 ? byFund : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
      return fund + " " + year;
    }
  }

  Cell cell() {
    return new Cell(fund, year);
  }

  static long sum(List<Pay> pays) {
    return pays.stream().mapToLong(Pay::amount).reduce(0, Math::addExact);
  }

  static SortedMap<Cell, Long> byCell(List<Pay> pays) {
    SortedMap<Cell, Long> sums = new TreeMap<>();
    pays.forEach(p -> sums.merge(p.cell(), p.amount(), Math::addExact));
    return sums;
  }
}
