package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Chart.Series;
import io.kienco.report.document.paper.Column.Kind;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Native charts, each beside the cells it draws. */
final class ChartSheet {

  private static final int ROWS = 22;

  /** A comma behind the digits divides by a thousand. */
  private static final String BILLIONS = "#,##0.0,,,";

  private final XSSFWorkbook book;
  private final SheetStyles styles;
  private final XSSFSheet sheet;
  private final Texts texts;

  ChartSheet(XSSFWorkbook book, SheetNames names, Texts texts) {
    this.book = book;
    this.texts = texts;
    this.styles = new SheetStyles(book);
    this.sheet = book.createSheet(names.next(texts.get("doc.sheet.charts")));
  }

  void write(List<Chart> charts) {
    int top = 0;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int widest = charts.stream().mapToInt(c -> c.series().size()).max().orElse(1);
    for (Chart chart : charts) {
      data(chart, top);
      draw(chart, top, widest + 2, drawing);
      top += Math.max(ROWS, chart.categories().size() + 4);
    }
    sheet.setColumnWidth(0, 256 * 40);
    for (int column = 1; column <= widest; column++) {
      sheet.setColumnWidth(column, 256 * 20);
    }
    Printing.paper(sheet, true);
  }

  private void data(Chart chart, int top) {
    sheet.createRow(top).createCell(0).setCellValue(chart.title());
    XSSFRow head = sheet.createRow(top + 1);
    head.setHeightInPoints(3 * Printing.LINE);
    for (int s = 0; s < chart.series().size(); s++) {
      head.createCell(s + 1).setCellValue(chart.series().get(s).name());
      head.getCell(s + 1).setCellStyle(styles.cell(Kind.TEXT, true));
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      XSSFRow row = sheet.createRow(top + 2 + i);
      row.createCell(0).setCellValue(chart.categories().get(i));
      for (int s = 0; s < chart.series().size(); s++) {
        row.createCell(s + 1).setCellValue(chart.series().get(s).amounts().get(i));
        row.getCell(s + 1).setCellStyle(styles.cell(Kind.DONG, false));
      }
    }
  }

  private void draw(Chart chart, int top, int left, XSSFDrawing drawing) {
    XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, left, top, left + 10, top + ROWS - 2);
    XSSFChart drawn = drawing.createChart(place);
    drawn.setTitleText(title(chart));
    XDDFBarChartData data = bars(chart, drawn);
    series(chart, top, data);
    if (chart.series().size() > 1) {
      data.setBarGrouping(BarGrouping.STACKED);
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    drawn.plot(data);
  }

  private String title(Chart chart) {
    boolean money = chart.unit() == Chart.Unit.DONG;
    return money ? chart.title() + " (" + texts.get("table.unit") + ")" : chart.title();
  }

  /** Bars that lie stand in the order of their rows, the first on top. */
  private static XDDFBarChartData bars(Chart chart, XSSFChart drawn) {
    boolean columns = chart.shape() == Chart.Shape.COLUMNS;
    XDDFCategoryAxis names =
        drawn.createCategoryAxis(columns ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis amounts =
        drawn.createValueAxis(columns ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    if (chart.unit() == Chart.Unit.DONG) {
      amounts.setNumberFormat(BILLIONS);
    }
    if (!columns) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      amounts.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, amounts);
    data.setBarDirection(columns ? BarDirection.COL : BarDirection.BAR);
    return data;
  }

  private void series(Chart chart, int top, XDDFBarChartData data) {
    int first = top + 2;
    int last = first + chart.categories().size() - 1;
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
    for (int s = 0; s < chart.series().size(); s++) {
      Series series = chart.series().get(s);
      CellRangeAddress cells = new CellRangeAddress(first, last, s + 1, s + 1);
      XDDFChartData.Series drawn =
          data.addSeries(categories, XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells));
      drawn.setTitle(series.name(), null);
      drawn.setFillProperties(new XDDFSolidFillProperties(tone(s)));
    }
  }

  /** Said, since without a theme in the workbook not every program has a colour of its own. */
  private static XDDFColor tone(int series) {
    int colour = Integer.parseInt(ChartHtml.tone(series).substring(1), 16);
    return XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
  }
}
