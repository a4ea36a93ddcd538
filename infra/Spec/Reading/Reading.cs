namespace Slipway.Spec.Reading;

/// <summary>One pass of reading nodes into a model: takes the problems and knows whether there were any.</summary>
public sealed class Reading(ProblemList problems, bool partial = false)
{
    private readonly HashSet<SuppliedKey> supplied = [];

    /// <summary>Whether what is read is a part of something, as defaults are: nothing is missed and no record is checked.</summary>
    public bool Partial { get; } = partial;

    /// <summary>How often something was wrong, also where the list of problems already had it.</summary>
    public int Failures { get; private set; }

    public bool Succeeded => Failures == 0;

    /// <summary>In a partial reading: which keys of which records it gives.</summary>
    public IReadOnlySet<SuppliedKey> Supplied => supplied;

    public void Problem(YamlNode node, string message) => Problem(node.Location, node.Path, message);

    public void Problem(SourceLocation location, string path, string message)
    {
        Failures++;
        problems.Add(location, path, message);
    }

    /// <summary>The name under which the value about to be read stands in its map; a record takes it once.</summary>
    internal string Member { get; set; } = "";

    internal string TakeMember()
    {
        var member = Member;
        Member = "";
        return member;
    }

    /// <summary>Whether an item of a list is read: lists are replaced as they are, so that an item supplies nothing.</summary>
    internal bool InList { get; set; }

    internal void Supply(string record, string member, string key)
    {
        if (!InList)
        {
            supplied.Add(new SuppliedKey(record, member, key));
        }
    }

    /// <summary>Reads in a pass whose problems do not count, and keeps what it supplies.</summary>
    internal void Aside(Action<Reading> read)
    {
        var aside = new Reading(new ProblemList(), Partial) { Member = Member, InList = InList };
        read(aside);
        supplied.UnionWith(aside.supplied);
    }
}
