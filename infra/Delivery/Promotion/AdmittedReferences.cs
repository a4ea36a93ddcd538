using System.IO.Enumeration;
using Slipway.Spec;
using Slipway.Spec.Environments;

namespace Slipway.Delivery.Promotion;

/// <summary>Whether evidence may come from a branch or tag: whether one of the two environments could be deployed to from it.</summary>
internal static class AdmittedReferences
{
    private const string Branch = "refs/heads/";
    private const string Tag = "refs/tags/";

    public static bool Include(ProductSpec product, IEnumerable<string> environments, string reference) =>
        reference == Branch + product.Repository.DefaultBranch
        || environments.Select(product.Environment).OfType<EnvironmentSpec>()
            .Any(environment => Includes(product, environment.Refs, reference));

    private static bool Includes(ProductSpec product, RefPolicySpec refs, string reference)
    {
        var branches = refs.Protected ? product.Branches.Select(branch => branch.Name) : refs.Branches;
        return reference.StartsWith(Branch, StringComparison.Ordinal)
            ? branches.Any(pattern => Matches(pattern, reference[Branch.Length..]))
            : reference.StartsWith(Tag, StringComparison.Ordinal) && refs.Tags.Any(pattern => Matches(pattern, reference[Tag.Length..]));
    }

    // As GitHub compares them: a star stands for anything but a slash.
    private static bool Matches(string pattern, string name)
    {
        var parts = pattern.Split('/');
        var names = name.Split('/');
        return parts.Length == names.Length
            && parts.Zip(names).All(pair => FileSystemName.MatchesSimpleExpression(pair.First, pair.Second, ignoreCase: false));
    }
}
