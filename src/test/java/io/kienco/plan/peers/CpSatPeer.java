package io.kienco.plan.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** OR-Tools CP-SAT as it comes, two workers. */
final class CpSatPeer implements Peer {

  @Override
  public String name() {
    return "CP-SAT";
  }

  @Override
  public Figures solve(Sheet sheet, double seconds) {
    Problem problem = sheet.problem;
    CpModel model = new CpModel();
    LinearExprBuilder aim = LinearExpr.newBuilder();
    LinearExprBuilder[] rows =
        IntStream.range(0, sheet.rows())
            .mapToObj(r -> LinearExpr.newBuilder())
            .toArray(LinearExprBuilder[]::new);
    for (int u = 0; u < problem.units(); u++) {
      List<Literal> one = new ArrayList<>();
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        BoolVar taken = model.newBoolVar("");
        one.add(taken);
        aim.addTerm(taken, problem.benefit[c]);
        sheet.choice(c, (r, a) -> rows[r].addTerm(taken, a));
      }
      model.addExactlyOne(one);
    }
    for (int t = 0; t < sheet.totals(); t++) {
      IntVar total = model.newIntVar(0, money(problem), "");
      sheet.total(t, (r, a) -> rows[r].addTerm(total, a));
    }
    for (int r = 0; r < rows.length; r++) {
      model.addLinearConstraint(rows[r], sheet.isExact(r) ? 0 : Long.MIN_VALUE, sheet.capacity(r));
    }
    model.maximize(aim);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(model);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Figures(found ? solver.objectiveValue() : Double.NaN, solver.bestObjectiveBound());
  }

  /** No total of spending passes what there is in all funds and years. */
  private static long money(Problem problem) {
    return problem.rows.stream()
        .filter(row -> row.kind() == Row.Kind.MONEY)
        .mapToLong(Row::capacity)
        .sum();
  }
}
