package vn.lienthong.processes.casefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the smallest OLE2 compound files: a header, one sector of allocation table, the directory. */
final class CompoundFileBytes {

    private static final int SECTOR = 512;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int NOTHING = -1;
    private static final int END_OF_CHAIN = -2;
    private static final int ALLOCATION_TABLE = -3;

    private final List<Entry> entries = new ArrayList<>();

    private CompoundFileBytes() {
        entries.add(new Entry("Root Entry", ROOT, NOTHING, 1));
    }

    /** Streams of the root, each the right sibling of the one before. */
    static byte[] withStreams(String... names) {
        var file = new CompoundFileBytes();
        for (int i = 0; i < names.length; i++) {
            file.entries.add(new Entry(names[i], STREAM, i + 1 < names.length ? i + 2 : NOTHING, NOTHING));
        }
        return file.bytes();
    }

    /** A stream in a folder of the root, as an object embedded in a document is. */
    static byte[] withStreamInFolder(String folder, String name) {
        var file = new CompoundFileBytes();
        file.entries.add(new Entry(folder, STORAGE, NOTHING, 2));
        file.entries.add(new Entry(name, STREAM, NOTHING, NOTHING));
        return file.bytes();
    }

    /** A directory whose entries point at one another for ever. */
    static byte[] inCircles() {
        var file = new CompoundFileBytes();
        file.entries.add(new Entry("A", STORAGE, 2, NOTHING));
        file.entries.add(new Entry("B", STORAGE, 1, NOTHING));
        var bytes = file.bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(SECTOR + Integer.BYTES, 1);
        return bytes;
    }

    /** A directory far behind the end of a large file, found by walking the allocation table in a circle each time. */
    static byte[] farAway() {
        int far = Integer.MAX_VALUE - 127;
        var file = ByteBuffer.wrap(Arrays.copyOf(withStreams("WordDocument"), 20 << 20))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(48, far).putInt(68, 0);
        for (int at = 2 * SECTOR; at < 3 * SECTOR; at += Integer.BYTES) {
            file.putInt(at, far);
        }
        for (int at = SECTOR; at < 2 * SECTOR - Integer.BYTES; at += Integer.BYTES) {
            file.putInt(at, 1);
        }
        file.putInt(2 * SECTOR - Integer.BYTES, 0);
        return file.array();
    }

    private byte[] bytes() {
        int directorySectors = (entries.size() + 3) / 4;
        var file = ByteBuffer.allocate(SECTOR * (2 + directorySectors)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        file.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
        file.putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, 4096)
                .putInt(60, END_OF_CHAIN)
                .putInt(68, END_OF_CHAIN);
        file.putInt(76, 0);
        for (int i = 1; i < 109; i++) {
            file.putInt(76 + i * Integer.BYTES, NOTHING);
        }
        for (int i = 0; i < SECTOR / Integer.BYTES; i++) {
            file.putInt(SECTOR + i * Integer.BYTES, NOTHING);
        }
        file.putInt(SECTOR, ALLOCATION_TABLE);
        for (int i = 1; i <= directorySectors; i++) {
            file.putInt(SECTOR + i * Integer.BYTES, i < directorySectors ? i + 1 : END_OF_CHAIN);
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).writeTo(file, 2 * SECTOR + i * 128);
        }
        return file.array();
    }

    private record Entry(String name, int type, int right, int child) {

        void writeTo(ByteBuffer file, int at) {
            var bytes = name.getBytes(StandardCharsets.UTF_16LE);
            file.put(at, bytes);
            file.putShort(at + 64, (short) (bytes.length + 2)).put(at + 66, (byte) type);
            file.putInt(at + 68, NOTHING).putInt(at + 72, right).putInt(at + 76, child);
        }
    }
}
