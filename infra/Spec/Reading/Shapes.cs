using System.Collections.Concurrent;
using System.Text;

namespace Slipway.Spec.Reading;

/// <summary>What shapes are composed of: records, lists, maps, choices and unions.</summary>
public static partial class Shapes
{
    /// <summary>A mapping with a closed set of keys; the function declares them and only assembles. The check runs when all of it was read.</summary>
    public static Shape<T> Record<T>(string name, string description, Func<Fields, T> build, Action<T, Check>? check = null) =>
        new RecordShape<T>(name, description, build, check);

    public static Shape<IReadOnlyList<T>> List<T>(Shape<T> item, int minimum = 0, bool distinct = true) => new ListShape<T>(item, minimum, distinct);

    /// <summary>Records under their names; each reads its own as <see cref="Fields.Name"/>.</summary>
    public static Shape<IReadOnlyList<T>> Named<T>(Shape<T> member, Shape<string>? names = null) =>
        Map(member, names).Select<IReadOnlyList<T>>(values => [.. values.Select(value => value.Value)]);

    /// <summary>Values under their names.</summary>
    public static Shape<IReadOnlyList<NamedValue<T>>> Map<T>(Shape<T> value, Shape<string>? names = null) => new NamedShape<T>(names ?? AnyName, value);

    /// <summary>One of the words of an enum, written in kebab case.</summary>
    public static Shape<T> Choice<T>(string noun)
        where T : struct, Enum =>
        Words<T>.Choices.GetOrAdd(
            noun,
            static noun => new ChoiceShape<T>(noun, [.. Enum.GetValues<T>().Select(value => new NamedValue<T>(KebabCase(value.ToString()), value))]));

    /// <summary>One of the given words, each with its meaning.</summary>
    public static Shape<T> Choice<T>(string noun, params (string Word, T Value)[] words) =>
        new ChoiceShape<T>(noun, [.. words.Select(word => new NamedValue<T>(word.Word, word.Value))]);

    /// <summary>One of several records; the word under the key tells which.</summary>
    public static Shape<T> Union<T>(string name, string description, string key, Func<UnionCases<T>, UnionCases<T>> cases)
        where T : class => new UnionShape<T>(name, description, key, cases(new UnionCases<T>()).All);

    /// <summary>One of several records; the presence of a key of its own tells which.</summary>
    public static Shape<T> ByKey<T>(string name, string description, Func<UnionCases<T>, UnionCases<T>> cases)
        where T : class => new KeyedUnionShape<T>(name, description, cases(new UnionCases<T>()).All);

    /// <summary>Different ways to write the same thing: as a single value, as a mapping or as a list.</summary>
    public static Shape<T> Either<T>(Shape<T>? scalar = null, Shape<T>? mapping = null, Shape<T>? sequence = null) =>
        new EitherShape<T>(scalar, mapping, sequence);

    /// <summary>A single value, or a list of them.</summary>
    public static Shape<IReadOnlyList<T>> OneOrMore<T>(Shape<T> item) =>
        Either(scalar: item.Select<IReadOnlyList<T>>(value => [value]), sequence: List(item, minimum: 1));

    /// <summary>A shape that is looked up when it is used, for records that contain themselves.</summary>
    public static Shape<T> Lazy<T>(Func<Shape<T>> shape) => new LazyShape<T>(shape);

    /// <summary>How the name of an enum's member is written: BlueGreen as blue-green.</summary>
    public static string KebabCase(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(character));
        }

        return word.ToString();
    }

    /// <summary>The choices that were made before: a record asks for its shapes each time that one is read.</summary>
    private static class Words<T>
    {
        public static ConcurrentDictionary<string, Shape<T>> Choices { get; } = new(StringComparer.Ordinal);
    }
}
