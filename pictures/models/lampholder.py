"""A hanging lampholder E27."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte lampfitting met schroefdraad aan de binnenkant en een stuk snoer.",
            fr="Douille de lampe noire, filetée à l'intérieur, avec un bout de câble.",
            de="Schwarze Lampenfassung mit Innengewinde und einem Stück Kabel.",
            en="Black lampholder with a thread inside and a piece of cord.",
        ),
        view=View(diagonal=38, elevation=30),
    ),
)


def build() -> Group:
    black, brass = m.plastic("#1e2023", 0.35, 0.2), m.brass(0.28)
    shell = k.lathe(
        [
            (0.4, 0),
            (1.1, 0.1),
            (1.7, 0.7),
            (1.9, 1.6),
            (1.9, 3.0),
            (2.05, 3.1),
            (2.05, 6.0),
            (1.85, 6.1),
            (1.6, 5.9),
            (1.6, 3.0),
            (0.4, 2.6),
        ],
        black,
    )
    ribs = [k.block(0.12, 0.25, 2.4, black, 0.05).move(2.05, 0, 3.3).turn(12 * i) for i in range(30)]
    liner = [k.ring(1.46, 0.12, brass).move(z=3.6 + 0.42 * i) for i in range(6)]
    sleeve = k.pipe(1.6, 1.5, 3, brass).move(z=3.0)
    contact = k.block(0.6, 1.4, 0.1, brass, 0.03).move(z=3.0)
    ring_ = k.pipe(2.45, 2.0, 0.8, black, 0.12).move(z=4.6)
    cord = k.sweep([(0, 0, 0.4), (0, 0, -3), (0.6, 0, -6), (2.0, 0.6, -8.5)], 0.34, black, steps=8)
    return Group(shell, ribs, liner, sleeve, contact, ring_, cord).turn(-90, "Y").move(z=2.4)
