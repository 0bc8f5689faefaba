package vn.lienthong.processes.payout.list.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Cells of a workbook as the texts that a CSV file would have in their place. */
final class XlsxCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern NOT_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final LocalDate dayZero;

    XlsxCells(boolean since1904) {
        this.dayZero = since1904 ? DAY_0_OF_1904 : DAY_0;
    }

    String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return numeric && NUMBER.matcher(raw).matches() ? number(cell, new BigDecimal(raw)) : raw;
    }

    private String number(Cell cell, BigDecimal number) {
        if (isDate(cell) && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            return dayZero.plusDays(number.intValue()).toString();
        }
        return plain(number);
    }

    /** Thousandths get another digit: a text of three digits after a point has thousands. */
    private static String plain(BigDecimal number) {
        var exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() < 0) {
            exact = exact.setScale(0);
        }
        return exact.scale() == 3 ? exact.toPlainString() + "0" : exact.toPlainString();
    }

    /** By the formats that every workbook has, and by the letters of its own. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var letters = NOT_OF_A_DATE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.contains("y") || letters.contains("d") && letters.contains("m");
    }
}
