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
    public static Shape<IReadOnlyList<T>> Named<T>(Shape<T> member, Shape<string>? names = null, int minimum = 0) =>
        new NamedShape<T>(names ?? AnyName, member, minimum).Select<IReadOnlyList<T>>(values => [.. values.Select(value => value.Value)]);

    /// <summary>Values under their names.</summary>
    public static Shape<IReadOnlyList<NamedValue<T>>> Map<T>(Shape<T> value, Shape<string>? names = null) => new NamedShape<T>(names ?? AnyName, value, minimum: 0);

    /// <summary>One of the words of an enum, written in kebab case.</summary>
    public static Shape<T> Choice<T>(string noun)
        where T : struct, Enum =>
        Words<T>.Choices.GetOrAdd(
            noun,
            static noun => new ChoiceShape<T>(noun, [.. Enum.GetValues<T>().Select(value => new NamedValue<T>(KebabCase(value.ToString()), value))]));

    /// <summary>One of the given words, each with its meaning.</summary>
    public static Shape<T> Choice<T>(string noun, params (string Word, T Value)[] words) =>
        new ChoiceShape<T>(noun, [.. words.Select(word => new NamedValue<T>(word.Word, word.Value))]);

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
