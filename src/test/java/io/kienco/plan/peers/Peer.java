package io.kienco.plan.peers;

import io.kienco.plan.problem.Problem;

/** A general solver, given the whole problem and nothing of ours. */
interface Peer {

  String name();

  Figures solve(Problem problem, double seconds);

  /** In thousandths; benefit is NaN where no plan was found. */
  record Figures(double benefit, double bound) {
    double gapPercent() {
      return 100 * (bound - benefit) / bound;
    }
  }

  /** Đồng are given in units of a milliard, floors in as many of theirs. */
  static double scale(Problem problem, int row) {
    return switch (problem.rows.get(row).kind()) {
      case MONEY -> 1e9;
      case FLOOR -> 1e9 * problem.rows.get(row).unit();
      default -> 1;
    };
  }
}
