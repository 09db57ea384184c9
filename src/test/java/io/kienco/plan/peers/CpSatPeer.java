package io.kienco.plan.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.kienco.plan.problem.Problem;
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
  public Figures solve(Problem problem, double seconds) {
    CpModel model = new CpModel();
    LinearExprBuilder aim = LinearExpr.newBuilder();
    LinearExprBuilder[] rows =
        IntStream.range(0, problem.rows.size())
            .mapToObj(r -> LinearExpr.newBuilder())
            .toArray(LinearExprBuilder[]::new);
    for (int u = 0; u < problem.units(); u++) {
      List<Literal> one = new ArrayList<>();
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        BoolVar taken = model.newBoolVar("");
        one.add(taken);
        aim.addTerm(taken, problem.benefit[c]);
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          rows[problem.row[e]].addTerm(taken, problem.amount[e]);
        }
      }
      model.addExactlyOne(one);
    }
    for (int r = 0; r < rows.length; r++) {
      model.addLessOrEqual(rows[r], problem.capacity[r]);
    }
    model.maximize(aim);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(model);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Figures(found ? solver.objectiveValue() : Double.NaN, solver.bestObjectiveBound());
  }
}
