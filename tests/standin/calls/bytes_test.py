"""The bytes of every call, as bytes.c notes them, read by the rules of NDR alone.

    bytes_test.py IDL_FOLDER BYTES [OTHER_BYTES]

Neither widl nor Wine's rpcrt4 has a part in this: the types are read from the IDL files, and each request and answer
has to be what C706, chapter 14, makes of them, gap by gap, pointer by pointer, to the last byte. As nothing that is
filled in is 0, a number in a wrong place shows. OTHER_BYTES are another architecture's, which must be the same; exits
with 77 where they are not there.
"""
import os
import re
import sys

SKIPPED = 77
FIRST_POINTER = 0x20000  # Wine numbers pointers from here, in steps of 4
METHODS = 181


def need(condition, message):
    if not condition:
        raise ValueError(message)


class Reader:
    """Bytes that are read from the first to the last."""

    def __init__(self, data):
        self.data = data
        self.place = 0
        self.pointers = set()

    def take(self, size):
        taken = self.data[self.place:self.place + size]
        need(len(taken) == size, "the bytes end too early")
        self.place += size
        return taken

    def align(self, size):
        need(not any(self.take(-self.place % size)), "a gap is not empty")

    def number(self, size):
        self.align(size)
        return int.from_bytes(self.take(size), "little")

    def end(self):
        need(self.place == len(self.data), "bytes are left over")


# Each type has its alignment, and read(reader, owner, later), which gives its value: owner has the values of the
# structure, or the parameters, that it is in, and what it points to is put off by adding to later.


def read_whole(kind, reader, owner):
    """A value, then what it points to; what that points to follows that."""
    later = []
    value = kind.read(reader, owner, later)
    for pointed in later:
        pointed()
    return value


class Number:
    def __init__(self, size):
        self.alignment = size

    def read(self, reader, _owner, _later):
        return reader.number(self.alignment)


class Enumeration(Number):
    def __init__(self):
        super().__init__(2)

    def read(self, reader, owner, later):
        value = super().read(reader, owner, later)
        need(value < 0x8000, f"an enumeration is {value}")
        return value


class Text:
    alignment = 4

    def read(self, reader, _owner, _later):
        room, start, length = (reader.number(4) for _ in range(3))
        need(length and room >= length and not start, f"a text from {start} of {length} in {room}")
        text = reader.take(2 * length).decode("utf-16-le")
        need("\0" not in text[:-1] and text[-1] == "\0", f"a text is {text!r}")
        return text


class Pointer:
    alignment = 4

    def __init__(self, target):
        self.target = target

    def read(self, reader, owner, later):
        value = reader.number(4)
        if value:
            need(value not in reader.pointers, "a pointer comes twice")
            need(value >= FIRST_POINTER and not (value - FIRST_POINTER) % 4, f"a pointer is {value:#x}")
            reader.pointers.add(value)
            later.append(lambda: read_whole(self.target, reader, owner))
        return value


class Array:
    """With its count before it, or, if that is a number, without."""

    def __init__(self, element, count):
        self.element = element
        self.count = count
        self.alignment = element.alignment

    def read(self, reader, owner, later):
        count = self.count
        if not isinstance(count, int):
            count = reader.number(4)
            need(count == owner[self.count], f"{count} elements, and {self.count} is {owner[self.count]}")
        return [self.element.read(reader, owner, later) for _ in range(count)]


class Union:
    def __init__(self, tag, selector, arms):
        self.tag = tag
        self.selector = selector
        self.arms = arms
        self.alignment = max([tag.alignment] + [arm.alignment for arm in arms.values() if arm])

    def read(self, reader, owner, later):
        tag = self.tag.read(reader, owner, later)
        need(tag == self.selector(owner), f"a union's tag is {tag}")
        return self.arms[tag] and self.arms[tag].read(reader, owner, later)


class Structure:
    def __init__(self, members):
        self.members = members
        self.alignment = max(kind.alignment for _, kind in members)

    def read(self, reader, _owner, later):
        reader.align(self.alignment)
        values = {}
        for name, kind in self.members:
            values[name] = kind.read(reader, values, later)
        return values


WORDS = {"unsigned", "char", "short", "long", "int", "__int64", "wchar_t"}
SIZES = {"char": 1, "short": 2, "wchar_t": 2, "long": 4, "int": 4, "__int64": 8}


class Idl:
    """What the two files use of the language: types by name, and methods with their parameters."""

    def __init__(self, text):
        text = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)
        self.constants = {name: int(value) for name, value in re.findall(r"#define (\w+) +(\d+)$", text, re.MULTILINE)}
        self.tokens = re.findall(r"\w+|\S", re.sub(r"#define.*", "", text))
        self.types = {}
        self.methods = {}
        while self.tokens:
            if self.skip("typedef"):
                self.declare()
            elif self.tokens[0] == "DWORD":
                self.method()
            else:
                self.next()

    def next(self):
        return self.tokens.pop(0)

    def skip(self, token):
        return self.tokens[0] == token and bool(self.next())

    def until(self, last):
        taken = []
        while not self.skip(last):
            taken.append(self.next())
        return taken

    def value(self, word):
        return int(word) if word.isdigit() else self.constants[word]

    def attributes(self):
        """By name; those with parentheses have the words between them."""
        found = {}
        if self.skip("["):
            text = " ".join(self.until("]"))
            for name, words in re.findall(r"(\w+)(?: \( ((?:[^()]|\([^()]*\))*)\))?", text):
                found[name] = re.findall(r"\w+", words)
        return found

    def kind(self, attributes):
        """A type as it stands before names."""
        if self.skip("struct"):
            return Structure(self.members())
        if self.skip("enum"):
            return self.enumeration()
        if self.skip("union"):
            return self.union(attributes)
        if self.tokens[0] in WORDS:
            words = []
            while self.tokens[0] in WORDS:
                words.append(self.next())
            return Number(SIZES[words[-1]])
        return self.types[self.next()]

    def declarator(self, kind, attributes):
        """A name, and its type by what stands around it."""
        while self.skip("*"):
            kind = Pointer(kind)
        name = self.next()
        if self.skip("["):
            kind = Array(kind, self.value(self.until("]")[0]))
        if "string" in attributes and isinstance(kind, Pointer):
            kind = Pointer(Text())
        if "size_is" in attributes:
            kind = Pointer(Array(kind.target, attributes["size_is"][0]))
        return name, kind

    def declare(self):
        attributes = self.attributes()
        kind = self.kind(attributes)
        more = True
        while more:
            name, declared = self.declarator(kind, attributes)
            self.types[name] = declared
            more = self.next() == ","

    def braces(self):
        while not self.skip("{"):
            self.next()
        while not self.skip("}"):
            yield

    def members(self):
        found = []
        for _ in self.braces():
            attributes = self.attributes()
            found.append(self.declarator(self.kind(attributes), attributes))
            self.skip(";")
        return found

    def enumeration(self):
        for _ in self.braces():
            name = self.next()
            self.skip("=")
            self.constants[name] = self.value(self.next())
            self.skip(",")
        return Enumeration()

    def union(self, attributes):
        arms = {}
        for _ in self.braces():
            cases = self.attributes()
            arm = None
            if self.tokens[0] != ";":
                arm = self.declarator(self.kind(cases), cases)[1]
            self.skip(";")
            arms.update({self.value(case): arm for case in cases["case"]})
        return Union(self.types[attributes["switch_type"][0]], self.selector(attributes["switch_is"]), arms)

    def selector(self, words):
        """A member, or ELEMENT_MASK of one: all kinds of range have the tag of the first."""
        if words[0] != "ELEMENT_MASK":
            return lambda values: values[words[0]]
        return lambda values: 0 if 5 <= values[words[1]] <= 7 else values[words[1]]

    def method(self):
        self.next()
        name = self.next()
        self.next()
        parameters = []
        while not self.skip(";"):
            attributes = self.attributes()
            parameter, kind = self.declarator(self.kind(attributes), attributes)
            # A pointer that is always there is not on the wire, only what it points to.
            if isinstance(kind, Pointer) and "unique" not in attributes:
                kind = kind.target
            parameters.append((parameter, kind, attributes))
            self.next()
        self.methods[name[len("R_"):]] = parameters


def read_all(data, parameters, direction, values):
    reader = Reader(data)
    try:
        for name, kind, attributes in parameters:
            if direction in attributes:
                values[name] = read_whole(kind, reader, values)
        if direction == "out":
            need(reader.number(4) == 0, "the result is not 0")
        reader.end()
    except (ValueError, KeyError) as error:
        raise ValueError(f"{error} (at {reader.place:#x} of {len(data):#x} bytes)") from error


def check_row(idl, row):
    """The first thing that is wrong in a row, or None."""
    method, _, request, answer = row
    values = {}
    for direction, data in (("in", request), ("out", answer)):
        try:
            read_all(bytes.fromhex(data), idl.methods[method], direction, values)
        except ValueError as error:
            return f"{'request' if direction == 'in' else 'answer'}: {error}"
    return None


def read_rows(path):
    with open(path, encoding="ascii") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def differences(rows, others):
    """Which of the calls are not the same in both."""
    if len(rows) != len(others):
        return [f"{len(rows)} calls and {len(others)}"]
    return [f"{row[0]} {row[1]}: the architectures differ" for row, other in zip(rows, others) if row != other]


def main():
    folder, path, *other = sys.argv[1:]
    rows = read_rows(path)
    if other:
        if not os.path.exists(other[0]):
            print(f"skipped: there is no {other[0]} to compare with")
            sys.exit(SKIPPED)
        wrong = differences(rows, read_rows(other[0]))
    else:
        text = ""
        for name in ("dhcpm_types.idl", "dhcpm.idl"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text += file.read()
        idl = Idl(text)
        results = [(row, check_row(idl, row)) for row in rows]
        wrong = [f"{row[0]} {row[1]}: {result}" for row, result in results if result]
        if len({row[0] for row in rows}) != METHODS:
            wrong.append(f"not {METHODS} methods")
    print(*wrong, f"{len(rows)} calls, {len(wrong)} failed", sep="\n")
    sys.exit(bool(wrong))


main()
