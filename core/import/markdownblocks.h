// The Mermaid blocks of a Markdown file.
// Source: CommonMark 0.31 section 4.5 (fences of ``` and ~~~), but at any indent, so that lists need no parsing;
// `::: mermaid` of Azure DevOps wikis.
#pragma once

#include <QString>
#include <vector>

namespace trayecto::importing {

struct MarkdownBlock
{
    QString text; // without the fence's indent and without the '>' of a quotation
    int line = 0; // of the block's first line in the file
};

// Every block of the language `mermaid`. A block within another block is that block's text and no block.
std::vector<MarkdownBlock> mermaidBlocks(QStringView markdown);

} // namespace trayecto::importing
