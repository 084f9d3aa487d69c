/**
 * Diagrams of boxes and arrows: {@link dev.retort.diagram.Diagram} is what is to be seen, {@link
 * dev.retort.diagram.Mermaid} and {@link dev.retort.diagram.Svg} write it. The Eclipse Layout Kernel finds the places and
 * stays inside.
 */
package dev.retort.diagram;
