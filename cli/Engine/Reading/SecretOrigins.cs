using Slipway.Cli.Engine.Answers;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Where the parts of a secret come from.</summary>
internal static class SecretOrigins
{
    public static IReadOnlyList<string> Of(PlanValue value, TokenText tokens)
    {
        var origins = new SortedSet<string>(StringComparer.Ordinal);
        Collect(value, tokens, origins);
        return [.. origins];
    }

    /// <summary>Whether there is a secret anywhere inside.</summary>
    public static bool Holds(PlanValue value) => value switch
    {
        PlanSecret => true,
        PlanList list => list.Items.Any(Holds),
        PlanObject map => map.Members.Values.Any(Holds),
        _ => false,
    };

    /// <summary>Paths of the secrets inside, in the order of the members.</summary>
    public static IEnumerable<string> Paths(PlanValue value, string path = "") => value switch
    {
        PlanSecret => [path],
        PlanList list => list.Items.SelectMany((item, index) => Paths(item, $"{path}[{index}]")),
        PlanObject map => map.Members.SelectMany(member => Paths(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        _ => [],
    };

    private static void Collect(PlanValue value, TokenText tokens, SortedSet<string> origins)
    {
        switch (value)
        {
            case PlanSecret secret:
                origins.UnionWith(secret.Origins);
                break;
            case PlanReference reference:
                origins.Add(reference.Text[2..^1]);
                break;
            case PlanText text:
                origins.UnionWith(SecretPlaceholder.OriginsIn(text.Text));
                origins.UnionWith(tokens.ReferencesIn(text.Text).Select(reference => reference.Text[2..^1]));
                break;
            case PlanList list:
                foreach (var item in list.Items)
                {
                    Collect(item, tokens, origins);
                }

                break;
            case PlanObject map:
                foreach (var member in map.Members.Values)
                {
                    Collect(member, tokens, origins);
                }

                break;
        }
    }
}
