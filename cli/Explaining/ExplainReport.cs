using System.Globalization;
using System.Text;
using Slipway.Cli.CommandLine;

namespace Slipway.Cli.Explaining;

/// <summary>Explanations for a terminal or a log of 80 columns, or for programs.</summary>
internal static class ExplainReport
{
    public static string Write(string name, IReadOnlyList<Topic> topics, string format) => format == "json" ? Json(name, topics) : Text(name, topics);

    /// <summary>What can be explained: every kind, how many there are, and one of them.</summary>
    public static string Kinds(IReadOnlyList<Candidate> candidates, string format)
    {
        var kinds = candidates.GroupBy(candidate => candidate.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        if (format == "json")
        {
            return JsonText.Write(json =>
            {
                json.WriteString("format", "slipway.explain/1");
                json.WriteStartObject("kinds");
                kinds.ForEach(kind => json.WriteNumber(kind.Key, kind.Count()));
                json.WriteEndObject();
            });
        }

        var text = new StringBuilder("slipway explain <name> explains any of these:\n\n");
        foreach (var kind in kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {kind.Key,-20} {kind.Count(),5}   such as: slipway explain {Quoted(kind.First().Names[0])}\n");
        }

        return text.ToString();
    }

    private static string Text(string name, IReadOnlyList<Topic> topics)
    {
        var text = new StringBuilder();
        foreach (var topic in topics)
        {
            text.Append(text.Length > 0 && topic.Sections.Count > 0 ? "\n" : "");
            text.Append(topic.Kind).Append(' ').Append(topic.Name).Append(topic.Owner.Length > 0 ? $" of {topic.Owner}\n" : "\n");
            foreach (var section in topic.Sections)
            {
                text.Append("  ").Append(section.Title).Append('\n');
                foreach (var line in section.Lines)
                {
                    WrappedText.Append(text, indent: 4, line);
                }
            }
        }

        if (topics.Any(topic => topic.Sections.Count == 0) && topics[0].Owner is { Length: > 0 } owner)
        {
            text.Append("\nNext: slipway explain ").Append(Quoted($"{owner}/{name}")).Append(" tells about that one.\n");
        }

        return text.ToString();
    }

    private static string Json(string name, IReadOnlyList<Topic> topics) => JsonText.Write(json =>
    {
        json.WriteString("format", "slipway.explain/1");
        json.WriteString("name", name);
        json.WriteStartArray("topics");
        foreach (var topic in topics)
        {
            json.WriteStartObject();
            json.WriteString("kind", topic.Kind);
            json.WriteString("name", topic.Name);
            json.WriteString("owner", topic.Owner);
            json.WriteStartObject("sections");
            foreach (var section in topic.Sections)
            {
                json.WriteStartArray(section.Title);
                section.Lines.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Quoted(string name) => name.Any(character => !char.IsLetterOrDigit(character) && !"-_./:".Contains(character, StringComparison.Ordinal)) ? $"'{name}'" : name;
}
