using System.Buffers;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Tests.Spec;

/// <summary>One change to one value or key of a file; names that the product chose stand as * in its path.</summary>
internal sealed record Mutation(string Path, string Operation, string Text)
{
    public const string Removed = "removed";
    public const string Renamed = "renamed";
    public const string Duplicated = "duplicated";
    public const string OddWord = "odd-word";

    /// <summary>Whether it is a key that is another or gone; what is wrong with a value is wrong in any file.</summary>
    public bool IsOfAKey => Operation is Removed or Renamed or Duplicated;

    /// <summary>What comes in the place of a value besides a word: another kind, nothing, a reference into nowhere.</summary>
    private static readonly string[] Others = ["-17", "{odd: 1}", "\"\"", "\"${no.such.path}\"", "[odd]"];

    /// <summary>Every value replaced by a word and by one other thing in turn; every key removed, renamed and written twice.</summary>
    public static List<Mutation> Of(string text)
    {
        var file = new YamlStream();
        file.Load(new StringReader(text));
        var root = (YamlMappingNode)file.Documents[0].RootNode;
        var places = new List<(string Path, bool IsKey)>();
        _ = new Writer(-1, "", places).Write(root);

        return
        [
            .. places.SelectMany((place, index) => (place.IsKey ? [Renamed, Removed, Duplicated] : new[] { OddWord, Others[index % Others.Length] })
                .Select(operation => new Mutation(place.Path, operation, new Writer(index, operation).Write(root)))),
        ];
    }

    // What stands in the content of a file is the product's own, and has one path.
    private const string Free = ".**";

    /// <summary>Writes a file in flow style, with one change on the way; the layout is nothing that the reader looks at.</summary>
    private sealed class Writer(int target, string operation, List<(string Path, bool IsKey)>? places = null)
    {
        private static readonly SearchValues<char> Punctuation = SearchValues.Create(",[]{}:#");

        private readonly StringBuilder _text = new();
        private int _next;

        public string Write(YamlMappingNode root)
        {
            Entries(root, "", "\n");
            return _text.ToString();
        }

        private void Entries(YamlMappingNode mapping, string path, string separator)
        {
            foreach (var (key, value) in mapping.Children)
            {
                var name = ((YamlScalarNode)key).Value!;
                var inside = places is null ? "" : Inside(path, name);
                var change = Change(inside, isKey: true);
                if (change == Duplicated)
                {
                    _text.Append(Quoted(name)).Append(": ").Append(new Writer(-1, "").Value(value)).Append(separator);
                }

                var start = _text.Length;
                _text.Append(Quoted(change == Renamed ? $"odd-{name}" : name)).Append(": ");
                Node(value, inside);
                _text.Append(separator);
                _text.Length = change == Removed ? start : _text.Length;
            }
        }

        private string Value(YamlNode node)
        {
            Node(node, "");
            return _text.ToString();
        }

        private void Node(YamlNode node, string path)
        {
            switch (node)
            {
                case YamlMappingNode mapping:
                    _text.Append('{');
                    Entries(mapping, path, ", ");
                    _text.Append('}');
                    break;
                case YamlSequenceNode sequence:
                    _text.Append('[');
                    foreach (var item in sequence)
                    {
                        Node(item, places is null || path.EndsWith(Free, StringComparison.Ordinal) ? path : $"{path}[]");
                        _text.Append(", ");
                    }

                    _text.Append(']');
                    break;
                case YamlScalarNode scalar:
                    _text.Append(Change(path, isKey: false) ?? (IsBare(scalar) ? scalar.Value : Quoted(scalar.Value!)));
                    break;
            }
        }

        private static string Inside(string path, string name)
        {
            var key = path[(path.LastIndexOf('.') + 1)..];
            return path.Length == 0 ? name
                : path.EndsWith(Free, StringComparison.Ordinal) ? path
                : SchemaKeys.Free.Contains(key) ? path + Free
                : SchemaKeys.Maps.Contains(key) ? $"{path}.*"
                : $"{path}.{name}";
        }

        private string? Change(string path, bool isKey)
        {
            places?.Add((path, isKey));
            return _next++ == target ? operation : null;
        }

        private static bool IsBare(YamlScalarNode scalar) =>
            scalar.Style == ScalarStyle.Plain && !scalar.Value!.AsSpan().ContainsAny(Punctuation);

        private static string Quoted(string text) =>
            $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }
}
