namespace Slipway.Spec.Reading;

/// <summary>One pass of reading nodes into a model: takes the problems and knows whether there were any.</summary>
public sealed class Reading(ProblemList problems, bool partial = false)
{
    private readonly HashSet<SuppliedKey> supplied = [];
    private readonly Stack<SuppliedKey> way = [];
    private bool checking;

    /// <summary>A reading whose way is noted down.</summary>
    internal Reading(ProblemList problems, ReadingTrace trace)
        : this(problems) => Trace = trace;

    /// <summary>Whether what is read is a part of something, as defaults are: nothing is missed and no record is checked.</summary>
    public bool Partial { get; } = partial;

    /// <summary>How often something was wrong, also where the list of problems already had it.</summary>
    public int Failures { get; private set; }

    public bool Succeeded => Failures == 0;

    /// <summary>In a partial reading: which keys of which records it gives.</summary>
    public IReadOnlySet<SuppliedKey> Supplied => supplied;

    internal ReadingTrace? Trace { get; }

    public void Problem(YamlNode node, string message) => Problem(node, node.Path, message);

    /// <summary>A problem of something that may not be written: its path is not the node's then.</summary>
    public void Problem(YamlNode node, string path, string message) => Add(node, node.Location, path, message);

    /// <summary>Something that a record lacks; one that the house began is completed in the product's own file.</summary>
    internal void Lack(YamlMapping record, string path, string message) =>
        Add(record, record.Location.File == Whole?.Location.File ? record.Location : Whole?.Location ?? record.Location, path, message);

    private void Add(YamlNode node, SourceLocation location, string path, string message)
    {
        Failures++;
        var problem = new Problem(location, path, message);
        problems.Add(problem);
        Trace?.Add(node, problem, checking);
    }

    /// <summary>Checks what was read of a record as a whole.</summary>
    internal void Check(YamlMapping record, Action<Check> check)
    {
        checking = true;
        Trace?.Check(record);
        check(new Check(record, this));
        checking = false;
    }

    /// <summary>The record that was read first, which is the whole.</summary>
    internal YamlMapping? Whole { get; set; }

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

    /// <summary>Reads, in a partial reading, what a key of a record gives.</summary>
    internal T ReadPart<T>(string record, string member, string key, YamlNode node, Shape<T> shape)
    {
        if (!InList)
        {
            Supply(new SuppliedKey(record, member, key, (node as YamlScalar)?.Text));
        }

        way.Push(new SuppliedKey(record, member, key, null));
        var value = shape.Read(node, this);
        way.Pop();
        return value;
    }

    // A part of a member is given with the member: where that is one by its name or its kind, no other record has the part.
    private void Supply(SuppliedKey given)
    {
        if (way.All(outer => outer.Member is "" or MemberMarker.Each))
        {
            supplied.Add(given);
        }

        foreach (var outer in way)
        {
            if (given.Member.Length > 0)
            {
                break;
            }

            given = outer with { Key = $"{outer.Key}.{given.Key}", Text = given.Text };
            supplied.Add(given);
        }
    }
}
