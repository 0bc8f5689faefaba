package vn.lienthong.processes.casefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The directory of an OLE2 compound file ([MS-CFB]). Word's and Excel's old formats are such files, and so are mails,
 * presentations and installers: the streams in the root tell which.
 */
final class CompoundFile {

    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int FIRST_DIFAT_SECTOR = 68;
    private static final int DIFAT = 76;
    private static final int DIFAT_IN_HEADER = 109;

    private static final int ENTRY_SIZE = 128;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final int LEFT = 68;
    private static final int RIGHT = 72;
    private static final int CHILD = 76;
    private static final int STREAM = 2;
    private static final int NOTHING = -1;

    private final ByteBuffer file;
    private final int sectorSize;
    private final List<Integer> directory;

    private CompoundFile(byte[] content) {
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int shift = file.getShort(SECTOR_SHIFT);
        if (shift != 9 && shift != 12) {
            throw new IndexOutOfBoundsException("No sector size: " + shift);
        }
        sectorSize = 1 << shift;
        directory = directory();
    }

    /** Whether there is a stream of one of these names in the root; false for what is no compound file. */
    static boolean holdsAnyOf(byte[] content, Set<String> names) {
        try {
            return new CompoundFile(content).rootStreams().stream().anyMatch(names::contains);
        } catch (IndexOutOfBoundsException broken) {
            return false;
        }
    }

    /** The entries of a folder are a binary tree of siblings. */
    private Set<String> rootStreams() {
        var names = new HashSet<String>();
        var seen = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        open.push(file.getInt(entry(0) + CHILD));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number == NOTHING || !seen.add(number)) {
                continue;
            }
            int entry = entry(number);
            if (file.get(entry + TYPE) == STREAM) {
                names.add(name(entry));
            }
            open.push(file.getInt(entry + LEFT));
            open.push(file.getInt(entry + RIGHT));
        }
        return names;
    }

    private String name(int entry) {
        int bytes = Math.min(NAME_LENGTH, Math.max(2, file.getShort(entry + NAME_LENGTH))) - 2;
        return new String(file.array(), entry, bytes, StandardCharsets.UTF_16LE);
    }

    /** Where a directory entry begins. */
    private int entry(int number) {
        int perSector = sectorSize / ENTRY_SIZE;
        return begin(directory.get(number / perSector)) + number % perSector * ENTRY_SIZE;
    }

    /** The sectors of the directory, all within the file; no more than it has, should they form a circle. */
    private List<Integer> directory() {
        var sectors = new ArrayList<Integer>();
        int most = file.capacity() / sectorSize;
        for (int sector = file.getInt(FIRST_DIRECTORY_SECTOR); sector >= 0 && sectors.size() < most; ) {
            begin(sector);
            sectors.add(sector);
            sector = next(sector);
        }
        return sectors;
    }

    /** The sector that follows another one, as the allocation table has it. */
    private int next(int sector) {
        int perSector = sectorSize / Integer.BYTES;
        return file.getInt(begin(allocationSector(sector / perSector)) + sector % perSector * Integer.BYTES);
    }

    /** Where a part of the allocation table is: the first 109 stand in the header, the others in a chain. */
    private int allocationSector(int number) {
        if (number < DIFAT_IN_HEADER) {
            return file.getInt(DIFAT + number * Integer.BYTES);
        }
        int perSector = sectorSize / Integer.BYTES - 1;
        int sector = file.getInt(FIRST_DIFAT_SECTOR);
        for (int i = (number - DIFAT_IN_HEADER) / perSector; i > 0; i--) {
            sector = file.getInt(begin(sector) + perSector * Integer.BYTES);
        }
        return file.getInt(begin(sector) + (number - DIFAT_IN_HEADER) % perSector * Integer.BYTES);
    }

    /** Negative numbers mark the end of a chain, or free sectors. */
    private int begin(int sector) {
        if (sector < 0 || sector >= file.capacity() / sectorSize) {
            throw new IndexOutOfBoundsException("No sector " + sector);
        }
        return (sector + 1) * sectorSize;
    }
}
