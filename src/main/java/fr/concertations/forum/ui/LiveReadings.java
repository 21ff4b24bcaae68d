package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import fr.concertations.live.LiveTopics;
import fr.concertations.live.LiveTopics.Subscription;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;

/** Reads again what a component shows when it changed elsewhere, at most every so often, while it is on screen. */
@org.springframework.stereotype.Component
class LiveReadings {
    private static final Subscription NONE = () -> {};

    private final LiveTopics topics;
    private final Duration pause;

    LiveReadings(LiveTopics topics, @Value("${concertations.live.pause:PT1.5S}") Duration pause) {
        this.topics = topics;
        this.pause = pause;
    }

    /** @param reading run in the session of the person who looks */
    void keep(Component shown, String topic, Runnable reading) {
        var subscription = new AtomicReference<>(NONE);
        shown.addAttachListener(attach -> {
            var ui = attach.getUI();
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            subscription.set(topics.listen(topic, once(() -> ui.access(() -> readIfShown(shown, reading)))));
        });
        shown.addDetachListener(detach -> {
            subscription.getAndSet(NONE).end();
            stopPushing(detach.getUI());
        });
    }

    private Runnable once(Runnable reading) {
        var waiting = new AtomicBoolean();
        Executor later = CompletableFuture.delayedExecutor(
                pause.toMillis(), TimeUnit.MILLISECONDS, task -> Thread.startVirtualThread(task));
        return () -> {
            if (!waiting.compareAndSet(false, true)) return;
            later.execute(() -> {
                waiting.set(false);
                try {
                    reading.run();
                } catch (UIDetachedException gone) {
                    waiting.set(false);
                }
            });
        };
    }

    private static void readIfShown(Component shown, Runnable reading) {
        if (shown.isAttached()) reading.run();
    }

    /** Whatever comes next on this page opens it again if it lives. */
    private static void stopPushing(UI ui) {
        if (!ui.isClosing()) ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
