using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>
/// How facets are written: <c>args</c> (optional input), <c>args!</c> (required), <c>out</c>, <c>out?</c> (may be null), with
/// flags as in <c>args!(secret,json,obsolete)</c> and a type of its own as in <c>state:@Ec2.Inputs.TagArgs</c>. A member whose facets
/// are regular writes none: all roles, optional and nullable, or with <c>!</c> after its name required and never null.
/// </summary>
public static class FacetNotation
{
    private static readonly string[] s_flags = ["secret", "json", "obsolete"];

    public static ImmutableArray<Facet> Regular(Family family, PackageLayout layout, TypeExpression type, bool isRequired)
    {
        // A list is never null and Kubernetes' outputs are never marked; a state class requires nothing.
        var canBeNull = layout == PackageLayout.Bridged && type.Name != TypeExpression.List;
        return [.. family.Roles.Select(role =>
            new Facet(role, Role.IsInput(role) ? isRequired && role != Role.State : canBeNull && !isRequired))];
    }

    public static string Print(Facet facet)
    {
        var flags = string.Join(",", new[] { facet.IsSecret, facet.IsJson, facet.IsObsolete }.Zip(s_flags, (has, flag) => has ? flag : "")
            .Where(flag => flag.Length > 0));
        var mark = !facet.IsMarked ? "" : Role.IsInput(facet.Role) ? "!" : "?";
        return facet.Role + mark + (flags.Length > 0 ? $"({flags})" : "") + (facet.Type.Length > 0 ? ":" + facet.Type : "");
    }

    public static Facet? Parse(string word, out string problem)
    {
        problem = "";
        var colon = word.IndexOf(':');
        var type = colon < 0 ? "" : word.Substring(colon + 1);
        var head = colon < 0 ? word : word.Substring(0, colon);
        var open = head.IndexOf('(');
        var flags = open < 0 ? [] : head.Substring(open + 1).TrimEnd(')').Split(',');
        head = open < 0 ? head : head.Substring(0, open);
        var isMarked = head.EndsWith("!", StringComparison.Ordinal) || head.EndsWith("?", StringComparison.Ordinal);
        var role = isMarked ? head.Substring(0, head.Length - 1) : head;

        if (!Role.All.Contains(role))
        {
            problem = $"'{role}' is not a role; did you mean '{NearestName.To(role, Role.All)}'?";
            return null;
        }

        if (flags.FirstOrDefault(flag => !s_flags.Contains(flag)) is { } unknown)
        {
            problem = $"'{unknown}' is not a flag; did you mean '{NearestName.To(unknown, s_flags)}'?";
            return null;
        }

        if (type.Length > 0 && TypeExpression.Parse(type) is null)
        {
            problem = $"'{type}' cannot be read as a type";
            return null;
        }

        return new(role, isMarked, flags.Contains("secret"), flags.Contains("json"), flags.Contains("obsolete"), type);
    }
}
