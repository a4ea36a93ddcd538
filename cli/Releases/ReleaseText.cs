using System.Text;
using System.Text.Json.Nodes;
using Slipway.Cli.CommandLine;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Spec.Writing;

namespace Slipway.Cli.Releases;

/// <summary>The text of a release file: written once, and from then on changed only where something else is to be said.</summary>
internal static class ReleaseText
{
    public static string Of(ReleaseFile file, string stack, string product) => YamlText.Write(
        ReleaseNodes.Of(file),
        [
            $"What runs of {product} in {stack}, and what ran. "
            + "Written by slipway release, promote and rollback: docs/release-and-promote.md.",
        ]);

    /// <summary>The text that says what the file has become; comments, order and spaces stay.</summary>
    public static string Edit(string name, string text, ReleaseFile before, ReleaseFile after, ProductSpec product)
    {
        var problems = new ProblemList();
        var root = (YamlMapping)YamlSource.Parse(name, text, problems)!;
        var edits = new TextEdits(text);
        if (edits.IsInBrackets(root) || edits.IsInBrackets(root["releases"]!))
        {
            throw new UsageException($"{name}: releases stand in braces there; write one key per line, so that a release can be added");
        }

        Change(edits, root, before, after);
        var edited = edits.ToString();
        var read = ReleaseFiles.Read(name, Encoding.UTF8.GetBytes(edited), product, problems);
        problems.ThrowIfAny();
        return JsonNode.DeepEquals(ReleaseNodes.Of(read!), ReleaseNodes.Of(after))
            ? edited
            : throw new UsageException($"{name} is written in a way that cannot be changed in place; write one key per line");
    }

    private static void Change(TextEdits edits, YamlMapping root, ReleaseFile before, ReleaseFile after)
    {
        if (before.RunningName != after.RunningName)
        {
            edits.Replace((YamlScalar)root["running"]!, after.RunningName);
        }

        var releases = (YamlMapping)root["releases"]!;
        var heading = root.Entries.First(entry => entry.Name == "releases").Key;
        foreach (var added in after.Releases.Where(release => before.Find(release.Name) is null))
        {
            var block = YamlText.Write(new JsonObject { [added.Name] = ReleaseNodes.Of(added) });
            edits.InsertBelow(heading, releases.Location.Column, block);
        }

        foreach (var entry in releases.Entries)
        {
            if (after.Find(entry.Name) is not { } release)
            {
                edits.RemoveBlock(entry.Key);
            }
            else
            {
                Change(edits, (YamlMapping)entry.Value, before.Find(entry.Name)!, release);
            }
        }
    }

    private static void Change(TextEdits edits, YamlMapping node, Release before, Release after)
    {
        var outcome = (YamlScalar)node["outcome"]!;
        if (before.Outcome != after.Outcome)
        {
            edits.Replace(outcome, Shapes.KebabCase(after.Outcome.ToString()));
        }

        var added = new JsonObject();
        if (before.Settled != after.Settled && after.Settled is { } settled)
        {
            if (node["settled"] is YamlScalar known)
            {
                edits.Replace(known, Moments.Write(settled));
            }
            else
            {
                added["settled"] = Moments.Write(settled);
            }
        }

        if (before.Reason is null && after.Reason is { } reason)
        {
            added["reason"] = reason;
        }

        AddEvidence(edits, node, [.. after.Evidence.Except(before.Evidence, StringComparer.Ordinal)], added);
        if (added.Count > 0 && edits.IsInBrackets(node))
        {
            edits.InsertBehind(outcome, string.Concat(added.Select(item => $", {item.Key}: {item.Value!.ToJsonString()}")));
        }
        else if (added.Count > 0)
        {
            edits.InsertBelow(outcome, node.Entries[0].Key.Location.Column, YamlText.Write(added));
        }
    }

    private static void AddEvidence(TextEdits edits, YamlMapping node, IReadOnlyList<string> hashes, JsonObject added)
    {
        if (hashes.Count > 0 && node["evidence"] is not YamlSequence)
        {
            added["evidence"] = ReleaseNodes.Evidence(hashes);
        }
        else if (hashes.Count > 0 && node["evidence"] is YamlSequence list)
        {
            if (edits.IsInBrackets(list))
            {
                edits.InsertInside(list, string.Join(", ", hashes) + (list.Items.Count > 0 ? ", " : ""));
            }
            else
            {
                edits.InsertAbove(list, string.Concat(hashes.Select(hash => $"- {hash}\n")));
            }
        }
    }
}
