package dev.retort.diagram;

import dev.retort.diagram.Diagram.Arrow;
import dev.retort.diagram.Diagram.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A diagram with places, found by the layered algorithm of the <a href="https://eclipse.dev/elk/">Eclipse Layout
 * Kernel</a>. Lengths are those of the picture; the same diagram gets the same places.
 */
record Layout(double width, double height, List<Placed> boxes, List<Line> arrows) {

    private static final double MARGIN = 16;
    private static final double BETWEEN = 28;
    private static final double BETWEEN_LAYERS = 48;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A box at its place. */
    record Placed(Box box, double x, double y, double width, double height) {}

    /** An arrow's corners from its start to its point. */
    record Line(Arrow arrow, List<Point> corners) {}

    record Point(double x, double y) {}

    static Layout of(Diagram diagram) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, diagram.flow() == Diagram.Flow.UP ? Direction.UP : Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (Box box : diagram.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(BoxSize.width(box), BoxSize.height(box));
            nodes.put(box.id(), node);
        }
        List<ElkEdge> edges = diagram.arrows().stream()
                .map(arrow -> ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())))
                .toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<Placed> placed = diagram.boxes().stream()
                .map(box -> placed(box, nodes.get(box.id())))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            lines.add(new Line(diagram.arrows().get(i), corners(edges.get(i))));
        }
        return new Layout(graph.getWidth(), graph.getHeight(), placed, List.copyOf(lines));
    }

    private static Placed placed(Box box, ElkNode node) {
        return new Placed(box, node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static List<Point> corners(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        Stream<Point> bends = section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY()));
        return Stream.of(
                        Stream.of(new Point(section.getStartX(), section.getStartY())),
                        bends,
                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                .flatMap(points -> points)
                .toList();
    }
}
