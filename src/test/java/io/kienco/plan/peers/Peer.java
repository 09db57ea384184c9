package io.kienco.plan.peers;

/** A general solver, given the whole problem and nothing of ours. */
interface Peer {

  String name();

  Figures solve(Sheet sheet, double seconds);

  /** In thousandths; benefit is NaN where no plan was found. */
  record Figures(double benefit, double bound) {
    double gapPercent() {
      return 100 * (bound - benefit) / bound;
    }
  }
}
