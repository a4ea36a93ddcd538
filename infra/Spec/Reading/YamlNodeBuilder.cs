using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Spec.Reading;

/// <summary>Builds nodes from the events of YamlDotNet's parser and refuses what product files do without.</summary>
internal sealed class YamlNodeBuilder(string file, YamlLimits limits, ProblemList problems)
{
    private int nodes;

    // Set once the file is past a limit; the rest of it is left unread.
    private bool stopped;

    public YamlNode? Build(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            problems.Add(SourceLocation.StartOf(file), "", "the file is empty");
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Node(parser, "", 1);
        if (stopped)
        {
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            problems.Add(Place(second.Start), "", "a second document begins here; a file holds one");
            return null;
        }

        return root;
    }

    private YamlNode? Node(Parser parser, string path, int depth)
    {
        var current = parser.Current!;
        nodes++;
        if (depth > limits.Depth || nodes > limits.Nodes)
        {
            stopped = true;
            problems.Add(Place(current.Start), path, depth > limits.Depth
                ? $"nested deeper than {limits.Depth} levels"
                : $"the file has more than {limits.Nodes} values");
            return null;
        }

        if (current is AnchorAlias alias)
        {
            parser.MoveNext();
            problems.Add(Place(alias.Start), path, $"*{alias.Value} is an alias; write the value, or give it to every member with each");
            return null;
        }

        // A key that is missing leaves the parser at an end where a value should begin.
        if (current is not NodeEvent value)
        {
            stopped = true;
            problems.Add(Place(current.Start), path, "a key or a value is missing here");
            return null;
        }

        var usable = IsPlain(value, path);
        YamlNode? node = current switch
        {
            MappingStart => Mapping(parser, path, depth),
            SequenceStart => Sequence(parser, path, depth),
            _ => Scalar(parser.Consume<Scalar>(), path),
        };

        return usable ? node : null;
    }

    private bool IsPlain(NodeEvent node, string path)
    {
        if (!node.Anchor.IsEmpty)
        {
            problems.Add(Place(node.Start), path, $"&{node.Anchor.Value} is an anchor; write the value, or give it to every member with each");
            return false;
        }

        if (!node.Tag.IsEmpty)
        {
            problems.Add(Place(node.Start), path, $"{node.Tag.Value} is a tag; quote a text instead and leave the tag out");
            return false;
        }

        return true;
    }

    private YamlMapping Mapping(Parser parser, string path, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (!stopped && !parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, path, depth + 1);
            var name = key is YamlScalar scalar ? NameOf(scalar, path) : null;
            if (key is not null and not YamlScalar)
            {
                problems.Add(key.Location, path, $"{key.Kind} cannot be a key; a key is a text");
            }

            var value = stopped ? null : Node(parser, name is null ? path : YamlPath.Key(path, name), depth + 1);
            if (name is null || value is null)
            {
                continue;
            }

            if (!places.TryAdd(name, key!.Location))
            {
                problems.Add(key.Location, YamlPath.Key(path, name), $"the key stands twice; first at {places[name]}");
                continue;
            }

            entries.Add(new YamlEntry(new YamlScalar(key.Location, YamlPath.Key(path, name), name, quoted: true), value));
        }

        return new YamlMapping(Place(start.Start), path, entries);
    }

    private string? NameOf(YamlScalar key, string path)
    {
        if (key.ScalarKind == YamlScalarKind.Text && key.Text is not ("<<" or ""))
        {
            return key.Text;
        }

        problems.Add(key.Location, path, key.Text switch
        {
            "" => "a key is missing before the colon",
            "<<" => "<< merges nothing here; give values to every member with each",
            _ => $"the key {key.Text} is {key.Kind}; write it in quotes",
        });
        return null;
    }

    private YamlSequence Sequence(Parser parser, string path, int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        for (var index = 0; !stopped && !parser.TryConsume<SequenceEnd>(out _); index++)
        {
            if (Node(parser, YamlPath.Item(path, index), depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return new YamlSequence(Place(start.Start), path, items);
    }

    private YamlScalar Scalar(Scalar scalar, string path) => new(Place(scalar.Start), path, scalar.Value, scalar.Style != ScalarStyle.Plain);

    private SourceLocation Place(Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
