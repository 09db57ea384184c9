package io.kienco.plan.peers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.kienco.plan.problem.Problem;

/** SCIP as it comes with OR-Tools; it uses one thread. */
final class ScipPeer implements Peer {

  @Override
  public String name() {
    return "SCIP";
  }

  @Override
  public Figures solve(Sheet sheet, double seconds) {
    Problem problem = sheet.problem;
    MPSolver solver = MPSolver.createSolver("SCIP");
    double endless = MPSolver.infinity();
    MPConstraint[] rows = new MPConstraint[sheet.rows()];
    for (int r = 0; r < rows.length; r++) {
      double least = sheet.isExact(r) ? 0 : -endless;
      rows[r] = solver.makeConstraint(least, sheet.capacity(r) / sheet.scale(r));
    }
    for (int u = 0; u < problem.units(); u++) {
      MPConstraint one = solver.makeConstraint(1, 1);
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        MPVariable taken = solver.makeBoolVar("");
        one.setCoefficient(taken, 1);
        solver.objective().setCoefficient(taken, problem.benefit[c] / 1e3);
        sheet.choice(c, (r, a) -> rows[r].setCoefficient(taken, a / sheet.scale(r)));
      }
    }
    for (int t = 0; t < sheet.totals(); t++) {
      MPVariable total = solver.makeNumVar(-endless, endless, "");
      sheet.total(t, (r, a) -> rows[r].setCoefficient(total, 1e9 * a / sheet.scale(r)));
    }
    solver.objective().setMaximization();
    solver.setTimeLimit((long) (1000 * seconds));
    MPSolverParameters exactly = new MPSolverParameters();
    exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
    ResultStatus status = solver.solve(exactly);
    boolean found = status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
    return new Figures(
        found ? 1e3 * solver.objective().value() : Double.NaN,
        1e3 * solver.objective().bestBound());
  }
}
