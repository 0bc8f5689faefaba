package vn.lienthong.tests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases of all models that played officers bring to their ends, several at the same time, each once. */
final class Crowd {

    private static final int CASES = Integer.getInteger("lienthong.crowd", 200);
    private static final int AT_A_TIME = 8;

    private final List<Rollout> rollouts;
    private final Map<Place, FutureTask<KioskCase>> plays = new ConcurrentHashMap<>();

    Crowd(Stream<Rollout> rollouts) {
        this.rollouts = rollouts.toList();
    }

    /** A case of a model that went straight from start to end. */
    KioskCase straight(Rollout rollout) throws InterruptedException, ExecutionException {
        return played(new Place(rollout, 1));
    }

    /** A case of a model that took every detour. */
    KioskCase thorough(Rollout rollout) throws InterruptedException, ExecutionException {
        return played(new Place(rollout, 0));
    }

    /** All of them, played in parallel as far as they were not asked for before. */
    List<KioskCase> all() throws InterruptedException, ExecutionException {
        ExecutorService officers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var cases = officers.invokeAll(IntStream.range(0, CASES)
                    .mapToObj(number -> new Place(rollouts.get(number % rollouts.size()), number / rollouts.size()))
                    .map(place -> (Callable<KioskCase>) () -> played(place))
                    .toList());
            var ended = Stream.<KioskCase>builder();
            for (var each : cases) {
                ended.add(each.get());
            }
            return ended.build().toList();
        } finally {
            officers.shutdownNow();
        }
    }

    private KioskCase played(Place place) throws InterruptedException, ExecutionException {
        var play = plays.computeIfAbsent(place, any -> new FutureTask<>(place::play));
        play.run();
        return play.get();
    }

    /** One of the crowd: the how manieth case of its model, from 0. The first one takes all detours. */
    private record Place(Rollout rollout, int number) {

        KioskCase play() {
            var play = rollout.open();
            if (number == 0) {
                PlayedOfficers.playThoroughly(play);
            } else {
                PlayedOfficers.playStraight(play);
            }
            return play;
        }
    }
}
